namespace D2.Build.Flux;

/// <summary>How a chart is installed.</summary>
public sealed class HelmInstall : HelmDeployment
{
    /// <summary>What happens to the CRDs of the chart. Default <see cref="CrdPolicy.Create"/>.</summary>
    public Value<CrdPolicy>? Crds { get => Get<CrdPolicy>("crds"); set => Set("crds", value); }

    /// <summary>True creates the target namespace, which stays when the release is removed. Default false.</summary>
    public Value<bool>? CreateNamespace { get => Get<bool>("createNamespace"); set => Set("createNamespace", value); }

    /// <summary>How a failed installation is undone. Default: not at all.</summary>
    public InstallRemediation Remediation { get => Child<InstallRemediation>("remediation"); set => Set("remediation", value); }

    /// <summary>True uses the name of a release that was deleted and whose history remains. Default false.</summary>
    public Value<bool>? Replace { get => Get<bool>("replace"); set => Set("replace", value); }

    /// <summary>Whether objects are applied server-side. Default true (false with the feature gate <c>UseHelm3Defaults</c>).</summary>
    public Value<bool>? ServerSideApply { get => Get<bool>("serverSideApply"); set => Set("serverSideApply", value); }

    /// <summary>Deprecated: <see cref="Crds"/> with <see cref="CrdPolicy.Skip"/> says the same. Default false.</summary>
    public Value<bool>? SkipCrds { get => Get<bool>("skipCRDs"); set => Set("skipCRDs", value); }
}
