using System.Globalization;

namespace D2.Build.Validation;

/// <summary>The settings of an object: every scalar in it with its field and what it is called.</summary>
internal static class Settings
{
    private const int Deepest = 64;

    /// <summary>The settings below a field.</summary>
    /// <param name="field">The field, for the paths of what is below.</param>
    /// <param name="node">What it holds.</param>
    public static IEnumerable<Setting> Of(string field, Node? node) => Walk(field, "", node, 0);

    private static IEnumerable<Setting> Walk(string field, string name, Node? node, int depth) => node switch
    {
        Scalar scalar => [new(field, name, scalar)],
        Mapping mapping when depth < Deepest => OfMapping(field, mapping, depth),
        Sequence sequence when depth < Deepest => sequence.AsEnumerable<Node>()
            .SelectMany((item, i) => Walk(string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), name, item, depth + 1)),
        _ => [],
    };

    private static IEnumerable<Setting> OfMapping(string field, Mapping mapping, int depth)
    {
        // A variable of a container has its name beside its value.
        if (Fields.Known(mapping, "name") is { } variable && mapping["value"] is Scalar value)
        {
            return [new($"{field}.value", variable, value)];
        }

        return mapping.SelectMany(member => Walk($"{field}.{member.Key}", member.Key, member.Value, depth + 1));
    }
}
