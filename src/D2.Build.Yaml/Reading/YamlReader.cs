using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace D2.Build.Yaml;

/// <summary>Reads YAML 1.1 and JSON as Kubernetes' tools do, but strictly: what they would drop or overwrite silently is a problem.</summary>
public static class YamlReader
{
    /// <summary>Reads a text of any number of documents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">What it may cost; <see cref="YamlLimits.Default"/> if null.</param>
    public static YamlReadResult Read(string text, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (text.Length > limits.Characters)
        {
            return Refused($"The text has {text.Length} characters, more than the {limits.Characters} that are read. Split it.", new(1, 1, 0));
        }

        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            return new(Documents(parser, limits), null);
        }
        catch (YamlRefusal refusal)
        {
            return Refused(refusal.Message, refusal.Position);
        }
        catch (YamlException exception)
        {
            return new([], ParserProblems.Of(text, exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // What the parser throws of itself where a text brings it out of order, without a place: the last one that it had.
            return Refused(
                "This is no valid YAML: what follows cannot be read, such as a tag that is no URI, or text behind the end of a document.",
                PositionOf(parser.Current?.End ?? Mark.Empty));
        }
    }

    internal static YamlPosition PositionOf(in Mark mark) =>
        new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), (int)Math.Max(0, mark.Index));

    private static List<YamlNode> Documents(Parser parser, YamlLimits limits)
    {
        parser.Consume<StreamStart>();
        var documents = new List<YamlNode>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            var document = new NodeReader(parser, limits).Read();
            parser.Consume<DocumentEnd>();
            if (document is not YamlScalar { Type: YamlScalarType.Null })
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    private static YamlReadResult Refused(string message, YamlPosition position) => new([], new(message, position));
}
