using System.Text;
using System.Text.Json;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build;

/// <summary>Reads the text of a file as what its name says it is.</summary>
internal static class SourceSyntax
{
    private const int DeepestJson = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The documents of a YAML or JSON file; a JSON file is one.</summary>
    public static (IReadOnlyList<YamlNode> Documents, DeclarationProblem? Problem) Parse(SourceFile file)
    {
        if (Check(file) is { } problem)
        {
            return ([], problem);
        }

        var result = YamlReader.Read(TextOf(file)!);
        return (result.Documents, result.Problem is { } wrong ? Problem(file, wrong.Message, wrong.Position.Line) : null);
    }

    /// <summary>What is wrong with a file that is copied, as far as its name tells what it should be.</summary>
    public static DeclarationProblem? Check(SourceFile file)
    {
        if (!file.IsJson && !file.IsYaml)
        {
            return null;
        }

        if (TextOf(file) is not { } text)
        {
            return Problem(file, "The file is not UTF-8 text.", 1);
        }

        return file.IsJson
            ? CheckJson(file)
            : YamlReader.Read(text).Problem is { } wrong ? Problem(file, wrong.Message, wrong.Position.Line) : null;
    }

    /// <summary>The text of a file without byte order mark; null where it is no UTF-8.</summary>
    public static string? TextOf(SourceFile file)
    {
        try
        {
            return Strict.GetString(file.Content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DeclarationProblem? CheckJson(SourceFile file)
    {
        var content = file.Content.Span.StartsWith("\uFEFF"u8) ? file.Content[3..] : file.Content;
        try
        {
            using var document = JsonDocument.Parse(content, new() { MaxDepth = DeepestJson, AllowDuplicateProperties = false });
            return null;
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            return Problem(file, $"This is no valid JSON: {exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0]}", line);
        }
    }

    private static DeclarationProblem Problem(SourceFile file, string message, int line) =>
        new(new(Codes.InvalidInputFile, message), file.At(line));
}
