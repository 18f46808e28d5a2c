namespace D2.Build.Flux;

/// <summary>Which chart of which source is wanted.</summary>
public sealed class HelmChartSpec : Mapping
{
    /// <summary>The name of the chart in a HelmRepository, or its folder in a GitRepository or Bucket. Required.</summary>
    public string? Chart { get => Text("chart"); set => Set("chart", value); }

    /// <summary>True passes over files of <see cref="ValuesFiles"/> that do not exist. Default false: it is an error.</summary>
    public Value<bool>? IgnoreMissingValuesFiles { get => Get<bool>("ignoreMissingValuesFiles"); set => Set("ignoreMissingValuesFiles", value); }

    /// <summary>How often the source is looked at for a new chart. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>What counts as a new chart. Default <see cref="ChartReconcileStrategy.ChartVersion"/>.</summary>
    public Value<ChartReconcileStrategy>? ReconcileStrategy
    {
        get => Get<ChartReconcileStrategy>("reconcileStrategy");
        set => Set("reconcileStrategy", value);
    }

    /// <summary>The source, in the same namespace. A typed source converts to it. Required.</summary>
    public HelmChartSourceReference SourceRef { get => Child<HelmChartSourceReference>("sourceRef"); set => Set("sourceRef", value); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>
    /// Files of the source whose values become the defaults of the chart, the last one winning; they replace its
    /// <c>values.yaml</c>. Default: none.
    /// </summary>
    public ValueList<string> ValuesFiles { get => Values<string>("valuesFiles"); set => Set("valuesFiles", value); }

    /// <summary>Whose signature the chart must carry. Only for a HelmRepository of type oci. Default: none is asked for.</summary>
    public HelmChartVerification Verify { get => Child<HelmChartVerification>("verify"); set => Set("verify", value); }

    /// <summary>The version or a range of versions. Only for a HelmRepository. Default <c>*</c>, the newest.</summary>
    public string? Version { get => Text("version"); set => Set("version", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["chart", "interval", "sourceRef"];
}
