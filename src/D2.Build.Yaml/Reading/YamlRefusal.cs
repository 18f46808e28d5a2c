namespace D2.Build.Yaml;

/// <summary>Ends the reading of a text that is well-formed and not accepted all the same.</summary>
internal sealed class YamlRefusal(string message, YamlPosition position) : Exception(message)
{
    public YamlPosition Position { get; } = position;
}
