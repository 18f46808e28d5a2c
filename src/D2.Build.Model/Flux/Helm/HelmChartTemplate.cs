namespace D2.Build.Flux;

/// <summary>The HelmChart that is made for a HelmRelease.</summary>
public sealed class HelmChartTemplate : Mapping
{
    /// <summary>Labels and annotations of the HelmChart.</summary>
    public CommonMetadata Metadata { get => Child<CommonMetadata>("metadata"); set => Set("metadata", value); }

    /// <summary>The spec of the HelmChart. Required.</summary>
    public HelmChartTemplateSpec Spec { get => Child<HelmChartTemplateSpec>("spec"); set => Set("spec", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["spec"];
}
