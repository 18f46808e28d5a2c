namespace D2.Build.Flux;

/// <summary>Which chart of which source is wanted.</summary>
public sealed class HelmChartTemplateSpec : ChartSelection
{
    /// <summary>How often the source is looked at for a new chart. Default: <see cref="HelmReleaseSpec.Interval"/>.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The source. A typed source converts to it. Required.</summary>
    public HelmChartTemplateSourceReference SourceRef { get => Child<HelmChartTemplateSourceReference>("sourceRef"); set => Set("sourceRef", value); }

    /// <summary>Whose signature the chart must carry. Only for a HelmRepository of type oci. Default: none is asked for.</summary>
    public HelmChartTemplateVerification Verify { get => Child<HelmChartTemplateVerification>("verify"); set => Set("verify", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["chart", "sourceRef"];
}
