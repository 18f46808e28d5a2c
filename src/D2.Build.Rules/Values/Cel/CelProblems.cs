namespace D2.Build.Rules;

/// <summary>The sentences about CEL.</summary>
internal static class CelProblems
{
    /// <summary>D2B4020.</summary>
    public static Violation Malformed(string expression, string reason, int position) => new(
        Codes.MalformedCel, $"'{expression}' is not a CEL expression: {reason}, at position {position + 1}.");

    /// <summary>D2B4021.</summary>
    public static Violation UnknownName(string name, CelScope scope) => new(
        Codes.UnknownCelName,
        scope.IsOpen
            ? $"'{name}' is not known here: the fields of the object stand at the top, such as 'status' and 'metadata'."
            : $"'{name}' is not known here. There {(scope.Names.Count == 1 ? "is" : "are")} {string.Join(", ", scope.Names.Keys.OrderBy(key => key, StringComparer.Ordinal))}.");

    /// <summary>D2B4021.</summary>
    public static Violation UnknownField(string field, CelType type, IEnumerable<string> known) => new(
        Codes.UnknownCelName,
        $"{type} has no field '{field}'. {(Similarity.Nearest(field, known) is { } nearest ? $"Did you mean '{nearest}'?" : known.Any() ? $"It has {string.Join(", ", known.OrderBy(key => key, StringComparer.Ordinal))}." : "It has none.")}");

    /// <summary>D2B4021.</summary>
    public static Violation UnknownFunction(string name) => new(
        Codes.UnknownCelName,
        $"There is no function '{name}'. {(CelLibrary.Nearest(name) is { } nearest ? $"Did you mean '{nearest}'?" : "See the functions of CEL and of Kubernetes.")}");

    /// <summary>D2B4022.</summary>
    public static Violation WrongTypes(string function, IEnumerable<CelType> types) => new(
        Codes.CelTypeMismatch, $"'{function}' does not take {string.Join(", ", types.Select(type => type.ToString()).DefaultIfEmpty("no arguments"))}.");

    /// <summary>D2B4022.</summary>
    public static Violation WrongMacro(string name, string form) => new(Codes.CelTypeMismatch, $"'{name}' is written '{form}'.");

    /// <summary>D2B4023.</summary>
    public static Violation WrongResult(CelType wanted, CelType given) => new(
        Codes.WrongCelResult,
        given.IsDyn
            ? $"The expression has to give a {wanted} for certain. {(wanted.Equals(CelType.Bool) ? "Compare it: '… == true'." : "Write 'string(…)'.")}"
            : $"The expression gives {given}, and has to give a {wanted}.");

    /// <summary>D2B4024.</summary>
    public static Violation Unguarded(string path) => new(
        Codes.UnguardedCelField,
        $"'{path}' is missing in many objects, and the expression then fails. Ask first: 'has({path})'.");
}
