using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4003: what objects wait for is there.</summary>
internal static class UnmetDependencies
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var misspelt = ComponentNames.Unknown(index.Fleet);
        return
            from place in index.Places
            from placed in place.Table.All
            from dependency in Dependency.Of(placed)
            where IsOfFlux(dependency.Target.Group) && !place.Has(dependency.Target) && !misspelt.Contains(dependency.Target.Namespace)
            select Report(index, dependency);
    }

    // Other kinds may come from Helm charts and operators.
    private static bool IsOfFlux(string group) => group is ApiGroups.Operator || group.EndsWith(".fluxcd.io", StringComparison.Ordinal);

    // In a namespace that an artifact fills it may be the artifact's, which is unusual but possible.
    private static Finding Report(FleetIndex index, Dependency dependency) => new(
        Codes.UnmetDependency,
        index.Filled.Contains(dependency.Target.Namespace) ? Severity.Warning : Severity.Error,
        $"{dependency.By} waits for {dependency.Target}, which nothing in the fleet gives. Correct the reference, or remove it.",
        dependency.By.Location)
    {
        Text = dependency.Target.Name,
    };
}
