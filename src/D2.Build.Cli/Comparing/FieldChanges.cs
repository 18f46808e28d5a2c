using D2.Build.Yaml;

namespace D2.Build.Cli;

/// <summary>Compares two values. The order of keys does not count, nor that of objects in a list; that of other lists does.</summary>
internal static class FieldChanges
{
    private const string Confidential = "Secret/";

    /// <summary>The fields in which two objects differ.</summary>
    public static IReadOnlyList<FieldChange> Between(YamlNode old, YamlNode now) => [.. Walk("", old, now)];

    private static IEnumerable<FieldChange> Walk(string path, YamlNode? old, YamlNode? now)
    {
        var changes = (old, now) switch
        {
            (YamlMapping before, YamlMapping after) => Members(path, before, after),
            (YamlSequence before, YamlSequence after) => Items(path, before, after),
            (YamlScalar before, YamlScalar after) when IsSame(before, after) => [],
            _ => [new(path, Text(old, now), Text(now, old))],
        };

        // A comparison is printed, and kept by pipelines.
        return IsConfidential(old) || IsConfidential(now) ? changes.Select(change => change with { Old = null, New = null }) : changes;
    }

    private static IEnumerable<FieldChange> Members(string path, YamlMapping old, YamlMapping now) => old.Concat(now)
        .Select(member => member.Key.Text)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(key => Walk(Member(path, key), old[key], now[key]));

    private static IEnumerable<FieldChange> Items(string path, YamlSequence old, YamlSequence now)
    {
        var (before, after) = (Named(old), Named(now));
        return before is null || after is null
            ? Enumerable.Range(0, Math.Max(old.Count, now.Count)).SelectMany(index => Walk($"{path}[{index}]", At(old, index), At(now, index)))
            : before.Keys.Union(after.Keys, StringComparer.Ordinal).SelectMany(name => Walk($"{path}[{name}]", before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
    }

    // A list of objects, such as the resources of a ResourceSet; null for any other list.
    private static Dictionary<string, YamlNode>? Named(YamlSequence items)
    {
        var named = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        return items.All(item => ObjectIdentity.Of(item) is { } name && named.TryAdd(name, item)) ? named : null;
    }

    private static YamlNode? At(YamlSequence items, int index) => index < items.Count ? items[index] : null;

    private static string Member(string path, string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        ? path.Length == 0 ? key : $"{path}.{key}"
        : $"{path}['{key}']";

    // Quotes are shown where nothing else tells text from a number.
    private static string? Text(YamlNode? value, YamlNode? other) => value switch
    {
        null => null,
        YamlScalar { Type: YamlScalarType.Text } scalar when string.Equals(scalar.Text, (other as YamlScalar)?.Text, StringComparison.Ordinal) => $"'{scalar.Text}'",
        YamlScalar scalar => scalar.Text,
        YamlMapping => "{…}",
        _ => "[…]",
    };

    private static bool IsSame(YamlScalar old, YamlScalar now) => old.Type == now.Type && old.Type switch
    {
        YamlScalarType.Null => true,
        YamlScalarType.Boolean => IsTrue(old) == IsTrue(now),
        _ => string.Equals(old.Text, now.Text, StringComparison.Ordinal),
    };

    private static bool IsTrue(YamlScalar scalar) => scalar.Text[0] is 't' or 'T' or 'y' or 'Y' || scalar.Text is "on" or "On" or "ON";

    private static bool IsConfidential(YamlNode? node) => node is not null && ObjectIdentity.Of(node)?.StartsWith(Confidential, StringComparison.Ordinal) is true;
}
