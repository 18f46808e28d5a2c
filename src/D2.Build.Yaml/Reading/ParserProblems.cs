using YamlDotNet.Core;

namespace D2.Build.Yaml;

/// <summary>What the parser found, in our words and at the place to mend.</summary>
internal static class ParserProblems
{
    public static YamlProblem Of(string text, YamlException exception)
    {
        // The parser notices a tab at the value it belongs to, and often gives the place before.
        var lastLine = Math.Max(exception.Start.Line, exception.End.Line) + 1;
        return exception.Message.Contains("tab") && TabOfIndentation(text, lastLine) is { } tab
            ? new("A tab cannot indent YAML. Use spaces.", tab)
            : new($"This is no valid YAML: {exception.Message.TrimEnd('.')}.", YamlReader.PositionOf(exception.Start));
    }

    private static YamlPosition? TabOfIndentation(string text, long lastLine)
    {
        var start = 0;
        for (var line = 1; line <= lastLine && start < text.Length; line++)
        {
            var at = start;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at < text.Length && text[at] == '\t')
            {
                return new(line, at - start + 1, at);
            }

            var end = text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }

        return null;
    }
}
