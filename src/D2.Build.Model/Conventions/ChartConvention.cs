using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>The source and the HelmRelease that a chart stands for.</summary>
internal static class ChartConvention
{
    /// <summary>The layer of an OCI artifact that is a Helm chart.</summary>
    public const string ChartLayer = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";

    public static IEnumerable<KubernetesObject> Expand(ChartRelease chart, PartReader reader)
    {
        var release = Release(chart);
        KubernetesObject source = chart.Url.StartsWith("oci://", StringComparison.Ordinal) ? OfRegistry(chart, release) : OfIndex(chart, release);
        ((Mapping)source["spec"]).Merge(chart.Source);
        if (chart.ValuesFile is { } file && reader.ReadValues(file, chart.Location) is { } values)
        {
            release.Spec.Values.Merge(values);
        }

        if (chart.Values is { } given)
        {
            release.Spec.Values.Merge(given);
        }

        release.Merge(chart.Release);
        return [source, release];
    }

    private static HelmRelease Release(ChartRelease chart)
    {
        var release = new HelmRelease(chart.Name, chart.Location.File, chart.Location.Line) { Spec = { Interval = chart.Interval } };
        if (chart.Timeout is { } timeout)
        {
            release.Spec.Timeout = timeout;
        }

        if (chart.DriftDetection is { } drift)
        {
            release.Spec.DriftDetection.Mode = drift;
        }

        if (chart.OnFailure is { } strategy)
        {
            release.Spec.Install.Strategy = strategy;
            release.Spec.Upgrade.Strategy = strategy;
        }

        foreach (var reference in chart.ValuesFrom)
        {
            release.Spec.ValuesFrom.Add((ValuesReference)reference.Clone());
        }

        return release;
    }

    private static OciRepository OfRegistry(ChartRelease chart, HelmRelease release)
    {
        var source = new OciRepository(chart.SourceName, chart.Location.File, chart.Location.Line)
        {
            Spec =
            {
                Interval = chart.Interval,
                Url = chart.Url,
                // Without it the first layer counts, and a version's + is not found under the tag's _.
                LayerSelector = { MediaType = ChartLayer, Operation = OciLayerOperation.Copy },
            },
        };
        if (chart.Version?.Text is { } version && ChartVersions.IsExact(version))
        {
            source.Spec.Ref.Tag = version.Replace('+', '_');
        }
        else
        {
            source.Spec.Ref.Semver = chart.Version?.Text ?? "*";
        }

        release.Spec.ChartRef = source;
        return source;
    }

    private static HelmRepository OfIndex(ChartRelease chart, HelmRelease release)
    {
        var source = new HelmRepository(chart.SourceName, chart.Location.File, chart.Location.Line)
        {
            Spec = { Interval = chart.Interval, Url = chart.Url },
        };
        var spec = release.Spec.Chart.Spec;
        spec.Chart = chart.Chart ?? chart.Name;
        spec.SourceRef = source;
        if (chart.Version?.Text is { } version)
        {
            spec.Version = version;
        }

        return source;
    }
}
