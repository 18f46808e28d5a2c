namespace D2.Build.Flux;

/// <summary>What counts as a new chart.</summary>
public enum ChartReconcileStrategy
{
    /// <summary>A new version in the metadata of the chart.</summary>
    ChartVersion,

    /// <summary>Every new revision of the source.</summary>
    Revision,
}
