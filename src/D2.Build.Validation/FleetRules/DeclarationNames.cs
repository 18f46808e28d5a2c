using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Names of declarations are labels, and each is used once.</summary>
internal static class DeclarationNames
{
    public static IEnumerable<Finding> Check(Fleet fleet)
    {
        var components = fleet.Tenants.OfType<ComponentTenant>()
            .SelectMany(tenant => tenant.Components.Select(c => (c.Name, At: c.Location.IsKnown ? c.Location : tenant.Location)));
        return
        [
            .. Labels(fleet),
            .. Duplicates("Two clusters are named", fleet.Clusters.Select(c => (c.Name, c.Location))),
            .. Duplicates("Two tenants are named", fleet.Tenants.Select(t => (t.Name, t.Location))),
            .. Duplicates("Two components claim the namespace", components),
        ];
    }

    // The names of components are checked where they are used, as namespaces.
    private static IEnumerable<Finding> Labels(Fleet fleet) =>
        from declaration in fleet.Clusters.Concat<Declaration>(fleet.Tenants)
        let violation = Names.CheckLabel(declaration.Name)
        where violation is not null
        select Finding.Of(violation, declaration.Location, declaration.Name);

    /// <summary>D2B1004 for names that are there again.</summary>
    internal static IEnumerable<Finding> Duplicates(string sentence, IEnumerable<(string Name, SourceLocation At)> names)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var (name, at) in names)
        {
            if (!seen.TryAdd(name, at))
            {
                yield return new Finding(
                    Codes.DuplicateDeclaration, Severity.Error, $"{sentence} '{name}'{OtherPlaces.Other(seen[name])}. Rename or remove one.", at);
            }
        }
    }
}
