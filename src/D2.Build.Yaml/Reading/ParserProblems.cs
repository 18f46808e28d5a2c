using YamlDotNet.Core;

namespace D2.Build.Yaml;

/// <summary>What the parser found, in our words and at the place to mend.</summary>
internal static class ParserProblems
{
    public static YamlProblem Of(string text, YamlException exception)
    {
        foreach (var mark in (Mark[])[exception.Start, exception.End])
        {
            if (mark.Index >= 0 && mark.Index < text.Length && text[(int)mark.Index] == '\t')
            {
                return new("A tab cannot indent YAML. Use spaces.", YamlReader.PositionOf(mark));
            }
        }

        return new($"This is no valid YAML: {exception.Message.TrimEnd('.')}.", YamlReader.PositionOf(exception.Start));
    }
}
