namespace D2.Build.Flux;

/// <summary>Which chart of which source is wanted.</summary>
public sealed class HelmChartSpec : ChartSelection
{
    /// <summary>How often the source is looked at for a new chart. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The source, in the same namespace. A typed source converts to it. Required.</summary>
    public HelmChartSourceReference SourceRef { get => Child<HelmChartSourceReference>("sourceRef"); set => Set("sourceRef", value); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>Whose signature the chart must carry. Only for a HelmRepository of type oci. Default: none is asked for.</summary>
    public HelmChartVerification Verify { get => Child<HelmChartVerification>("verify"); set => Set("verify", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["chart", "interval", "sourceRef"];
}
