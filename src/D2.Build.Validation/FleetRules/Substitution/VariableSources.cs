using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2031, D2B2032: Kustomizations that replace variables have something to replace them with.</summary>
internal static class VariableSources
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.OfKind(ApiGroups.Kustomize, "Kustomization")
        let postBuild = Fields.Child(placed.Resource, "spec", "postBuild")
        where postBuild is not null
        from finding in Judge(place, placed, postBuild)
        select finding;

    private static IEnumerable<Finding> Judge(IPlace place, PlacedObject placed, Mapping postBuild)
    {
        var sources = Fields.Items(postBuild, "substituteFrom").ToArray();
        if (sources.Length == 0 && Fields.Child(postBuild, "substitute") is not { } && !Fields.Is(postBuild, "substituteStrategy", "Always"))
        {
            yield return new Finding(
                Codes.NothingSubstituted, Severity.Warning,
                $"{placed} has postBuild without variables: Flux then replaces nothing, and ${{X:-default}} stays as it is. Add variables, or "
                + "SubstituteStrategy = SubstituteStrategy.Always (from Flux 2.9).",
                placed.Location);
        }

        foreach (var source in sources.Where(source => Fields.Is(source, "kind", "ConfigMap") && !Fields.Is(source, "optional", "true")))
        {
            var key = new ObjectKey("", "ConfigMap", placed.Key.Namespace, placed.Text(source, "name") ?? "");
            if (!placed.IsOpen && key.Name.Length > 0 && !place.Has(key))
            {
                yield return new Finding(
                    Codes.MissingVariableSource, Severity.Warning,
                    $"{placed} takes variables from {key}, which nothing in the fleet gives: unless something else makes it, nothing is applied. Declare it "
                    + "in that namespace, or set Optional = true.",
                    placed.Location)
                {
                    Text = key.Name,
                };
            }
        }
    }
}
