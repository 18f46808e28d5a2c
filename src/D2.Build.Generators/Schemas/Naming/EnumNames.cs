namespace D2.Build.Generators.Schemas.Naming;

/// <summary>Names of the members of enumerations.</summary>
internal static class EnumNames
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        [""] = "Empty", ["*"] = "Any", ["="] = "Equal", ["=="] = "Equal", ["!="] = "NotEqual", ["=~"] = "Match", ["!~"] = "NotMatch",
        ["<"] = "Less", ["<="] = "LessOrEqual", [">"] = "Greater", [">="] = "GreaterOrEqual",
    };

    /// <summary>A name for each value. A value that is a name already has it, also where another comes first that is like it.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<string> values)
    {
        var scope = new NameScope();
        var names = new string[values.Count];
        foreach (var isExact in new[] { true, false })
        {
            for (var i = 0; i < values.Count; i++)
            {
                var wish = Wish(values[i]);
                if (string.Equals(wish, values[i], StringComparison.Ordinal) == isExact)
                {
                    names[i] = scope.Take(wish);
                }
            }
        }

        return names;
    }

    private static string Wish(string value) =>
        Signs.TryGetValue(value, out var sign) ? sign
        : Identifiers.Pascal(value) is { Length: > 0 } name ? name
        : "Value";
}
