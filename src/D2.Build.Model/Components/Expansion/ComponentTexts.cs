using D2.Build.Rules;

namespace D2.Build;

/// <summary>D2B2002 to D2B2005: what is wrong with a text of a component in which Flux replaces variables.</summary>
internal static class ComponentTexts
{
    public static IEnumerable<Violation> Check(string text, IReadOnlySet<string> known)
    {
        var scan = Substitutions.Scan(text);
        return scan.Problems.Concat(scan.References
            .Where(reference => !reference.IsOptional && !known.Contains(reference.Name))
            .Select(reference => reference.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => UndefinedVariables.OfRepository(name, known)));
    }
}
