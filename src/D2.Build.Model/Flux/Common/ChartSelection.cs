namespace D2.Build.Flux;

/// <summary>Which chart of a source is wanted, whether a HelmChart or a HelmRelease asks for it.</summary>
public abstract class ChartSelection : Mapping
{
    private protected ChartSelection()
    {
    }

    /// <summary>The name of the chart in a HelmRepository, or its folder in a GitRepository or Bucket. Required.</summary>
    public string? Chart { get => Text("chart"); set => Set("chart", value); }

    /// <summary>True passes over files of <see cref="ValuesFiles"/> that do not exist. Default false: it is an error.</summary>
    public Value<bool>? IgnoreMissingValuesFiles { get => Get<bool>("ignoreMissingValuesFiles"); set => Set("ignoreMissingValuesFiles", value); }

    /// <summary>What counts as a new chart. Default <see cref="ChartReconcileStrategy.ChartVersion"/>.</summary>
    public Value<ChartReconcileStrategy>? ReconcileStrategy
    {
        get => Get<ChartReconcileStrategy>("reconcileStrategy");
        set => Set("reconcileStrategy", value);
    }

    /// <summary>
    /// Files of the source whose values become the defaults of the chart, the last one winning; they replace its
    /// <c>values.yaml</c>. Default: none.
    /// </summary>
    public ValueList<string> ValuesFiles { get => Values<string>("valuesFiles"); set => Set("valuesFiles", value); }

    /// <summary>The version or a range of versions. Only for a HelmRepository. Default <c>*</c>, the newest.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Version { get => Text("version"); set => Set("version", value, TextFormat.SemverRange); }
}
