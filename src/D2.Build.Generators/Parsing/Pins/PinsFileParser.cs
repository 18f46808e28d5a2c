using D2.Build.Rules;
using D2.Build.Yaml;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Parsing;

/// <summary>Reads a pins file: the keys of <c>data</c>, their values, and the markers behind them.</summary>
internal sealed class PinsFileParser
{
    /// <summary>The class of the constants.</summary>
    public const string ClassName = "Pins";

    private static readonly char[] WordEnds = ['-', '_', '.'];

    private readonly string text;
    private readonly List<ReadPin> pins = [];
    private readonly List<PinProblem> problems = [];

    private PinsFileParser(string text) => this.text = text;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path, of which only the extension matters.</param>
    /// <param name="text">Its text.</param>
    public static PinsFile Parse(string path, string text)
    {
        var (document, problem) = PinsFileShape.Read(path, text);
        if (document is null)
        {
            return new([], [problem!]);
        }

        var parser = new PinsFileParser(text);
        parser.Read(document);
        return new(parser.pins, [.. parser.problems.OrderBy(found => found.Place.Start)]);
    }

    private void Read(YamlMapping document)
    {
        var markers = new HashSet<int>();
        foreach (var (key, value) in (YamlMapping)document["data"]!)
        {
            ReadPin(key, value, markers);
        }

        problems.AddRange(StrayMarkers.Find(text, document, markers));
        CheckEachOther((document["metadata"] as YamlMapping)?.TextOf("namespace"));
    }

    private void ReadPin(YamlScalar key, YamlNode node, HashSet<int> markers)
    {
        var keyPlace = Place(key);
        if (node is not YamlScalar value || value.Start.Line != value.End.Line || value.Text.IndexOf('\n') >= 0)
        {
            Report(Codes.InvalidPin, $"'{key.Text}' is no text on one line. A pin is a version, a tag, a digest or an image.", keyPlace);
            return;
        }

        var marker = ReadMarker(value, markers, out var markerPlace);
        if (PinValues.Check(key.Text, value.Text, marker) is { } violation)
        {
            problems.Add(new(violation, value.Text.Length == 0 ? keyPlace : Place(value)));
        }

        var property = PropertyName(key.Text);
        if (property is null)
        {
            Report(Codes.InvalidPin, $"'{key.Text}' cannot be the name of a C# property. Use words of letters and digits with hyphens between them, and begin with a letter.", keyPlace);
        }
        else if (pins.Find(pin => string.Equals(pin.Property, property, StringComparison.Ordinal)) is { } other)
        {
            Report(Codes.InvalidPin, $"'{key.Text}' and '{other.Key}' would both be {ClassName}.{property}. Rename one of them.", keyPlace);
        }
        else
        {
            pins.Add(new(key.Text, property, value.Text, marker, value.Start.Line, keyPlace, markerPlace));
        }
    }

    private SetterMarker? ReadMarker(YamlScalar value, HashSet<int> markers, out TextSpan place)
    {
        place = default;
        if (LineComments.PositionAfter(text, value) is not { } start || LineComments.After(text, value) is not { } comment)
        {
            return null;
        }

        markers.Add(value.End.Line);
        place = new(start, text.Substring(start).Split('\r', '\n')[0].TrimEnd().Length);
        var (marker, violation) = SetterMarker.Read(comment);
        if (violation is not null)
        {
            problems.Add(new(violation, place));
        }

        return marker;
    }

    private void CheckEachOther(string? ns)
    {
        var seen = new Dictionary<SetterMarker, string>();
        foreach (var pin in pins)
        {
            if (pin.Marker is not { } marker)
            {
                continue;
            }

            ns ??= marker.Namespace;
            if (PinMarkers.CheckNamespace(pin.Key, marker, ns) is { } violation)
            {
                problems.Add(new(violation, pin.MarkerPlace));
            }

            if (seen.TryGetValue(marker, out var first))
            {
                problems.Add(new(PinMarkers.Duplicate(pin.Key, marker, first), pin.MarkerPlace));
            }
            else
            {
                seen.Add(marker, pin.Key);
            }
        }
    }

    private void Report(DiagnosticCode code, string message, TextSpan place) => problems.Add(new(new(code, message), place));

    private static TextSpan Place(YamlNode node) => TextSpan.FromBounds(node.Start.Offset, node.End.Offset);

    private static string? PropertyName(string key)
    {
        var name = string.Concat(key.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        var isName = SyntaxFacts.IsValidIdentifier(name) && name.All(c => c < 128) && !string.Equals(name, ClassName, StringComparison.Ordinal);
        return isName && char.IsLetter(name[0]) ? name : null;
    }
}
