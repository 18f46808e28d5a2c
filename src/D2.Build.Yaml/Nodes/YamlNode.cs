namespace D2.Build.Yaml;

/// <summary>
/// One value of a YAML text with the place it was read from: a <see cref="YamlScalar"/>, a <see cref="YamlSequence"/> or a
/// <see cref="YamlMapping"/>. Aliases are already replaced by what they stand for.
/// </summary>
public abstract class YamlNode
{
    private protected YamlNode(YamlPosition start, YamlPosition end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Where the value begins.</summary>
    public YamlPosition Start { get; }

    /// <summary>Where it ends: the first character after it.</summary>
    public YamlPosition End { get; }
}
