using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build;

/// <summary>Reads the text of a patch in C#.</summary>
internal static class PatchText
{
    /// <summary>The patch; null where the text is none, which is noted.</summary>
    public static Node? Read(string text, SourceLocation at, PartReader reader)
    {
        var result = YamlReader.Read(text);
        var message = result switch
        {
            { Problem: { } problem } => $"Line {problem.Position.Line} of the patch: {problem.Message}",
            { Documents: [YamlMapping or YamlSequence] } => null,
            _ => "A patch is one mapping, or one list of operations.",
        };
        if (message is null)
        {
            return YamlConversion.ToNode(result.Documents[0]);
        }

        reader.Report(Codes.InvalidPatch, message, at);
        return null;
    }
}
