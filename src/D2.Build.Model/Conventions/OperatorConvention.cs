using D2.Build.Flux;

namespace D2.Build;

/// <summary>The ResourceSet with which Flux Operator upgrades itself from its verified chart.</summary>
internal static class OperatorConvention
{
    public static Mapping Values(OperatorRelease release)
    {
        var values = new Mapping
        {
            ["multitenancy"] = new Mapping { ["enabled"] = true, ["defaultServiceAccount"] = Conventional.OperatorName },
        };
        values.Merge(release.Values);
        return values;
    }

    public static ResourceSet Expand(Cluster cluster, OperatorRelease release)
    {
        var (file, line) = (cluster.Location.File, cluster.Location.Line);
        var chart = new OciRepository(Conventional.OperatorName, file, line)
        {
            Namespace = Conventional.FluxNamespace,
            Spec =
            {
                Interval = "10m",
                Url = release.ChartUrl,
                Ref = { Semver = release.Version },
                Verify = (OciVerification)release.Verify.Clone(),
            },
        };
        var helm = new HelmRelease(Conventional.OperatorName, file, line)
        {
            Namespace = Conventional.FluxNamespace,
            Spec =
            {
                Interval = "30m",
                ReleaseName = Conventional.OperatorName,
                ServiceAccountName = Conventional.OperatorName,
                ChartRef = chart,
                Install = { Strategy = { Name = ReleaseStrategyName.RetryOnFailure, RetryInterval = "3m" } },
                Upgrade = { Strategy = { Name = ReleaseStrategyName.RetryOnFailure, RetryInterval = "3m" } },
            },
        };
        if (release.ValuesIn == OperatorValues.Inline)
        {
            helm.Spec.Values = Values(release);
        }
        else
        {
            helm.Spec.ValuesFrom =
            [
                new() { Kind = DataObjectKind.ConfigMap, Name = Conventional.OperatorValues, ValuesKey = Conventional.OperatorValuesKey },
            ];
        }

        return new ResourceSet(Conventional.OperatorName, file, line)
        {
            Namespace = Conventional.FluxNamespace,
            Spec = { DependsOn = [ResourceSetDependency.OnCrd(Conventional.HelmReleaseCrd)], Resources = [chart, helm] },
        };
    }
}
