namespace D2.Build;

/// <summary>The version policies that charts declare with themselves.</summary>
internal static class ChartPolicies
{
    /// <summary>The charts of components that say how their pin is bumped.</summary>
    public static IEnumerable<ChartRelease> Charts(IEnumerable<Component> components) =>
        from component in components
        from part in component.Parts
        from chart in part.Part.Resources.Files.OfType<ChartRelease>()
        where chart.Updates is not null
        select chart;

    /// <summary>The policy of one chart; null where its version is no pin.</summary>
    public static VersionPolicy? Of(ChartRelease chart) => chart is { Version.Pin: { } pin, Updates: { } updates }
        ? new(pin, chart.Location.File, chart.Location.Line)
        {
            Image = chart.Url,
            Semver = updates.Range,
            Majors = updates.Majors,
            Interval = updates.Interval,
            Provider = updates.Provider,
            SecretRef = updates.SecretRef,
        }
        : null;
}
