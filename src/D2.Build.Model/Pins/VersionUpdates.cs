namespace D2.Build;

/// <summary>The pins of a project and how they are bumped.</summary>
/// <param name="Pins">The pins.</param>
/// <param name="Policies">The policies, those of charts among them.</param>
public sealed record VersionUpdates(IReadOnlyList<VersionPin> Pins, IReadOnlyList<VersionPolicy> Policies)
{
    /// <summary>Charts that say how their version is bumped although it is no pin.</summary>
    public IReadOnlyList<ChartRelease> UnpinnedCharts { get; init; } = [];

    /// <summary>Adds the policies that the charts of components declare.</summary>
    /// <param name="components">The components.</param>
    public VersionUpdates With(IEnumerable<Component> components)
    {
        var charts = ChartPolicies.Charts(components).Select(chart => (Chart: chart, Policy: ChartPolicies.Of(chart))).ToArray();
        return this with
        {
            Policies = [.. Policies, .. charts.Select(chart => chart.Policy).OfType<VersionPolicy>()],
            UnpinnedCharts = [.. charts.Where(chart => chart.Policy is null).Select(chart => chart.Chart)],
        };
    }

    /// <summary>The objects of each policy, in the order of the declarations.</summary>
    public IReadOnlyList<VersionPolicyObjects> Expand() => [.. Policies.Select(VersionPolicyConvention.Expand)];
}
