namespace D2.Build.Flux;

/// <summary>How a chart is installed.</summary>
public sealed class HelmInstall : Mapping
{
    /// <summary>What happens to the CRDs of the chart. Default <see cref="CrdPolicy.Create"/>.</summary>
    public Value<CrdPolicy>? Crds { get => Get<CrdPolicy>("crds"); set => Set("crds", value); }

    /// <summary>True creates the target namespace, which stays when the release is removed. Default false.</summary>
    public Value<bool>? CreateNamespace { get => Get<bool>("createNamespace"); set => Set("createNamespace", value); }

    /// <summary>True runs no hooks before and after the installation. Default false.</summary>
    public Value<bool>? DisableHooks { get => Get<bool>("disableHooks"); set => Set("disableHooks", value); }

    /// <summary>True does not check the objects against the OpenAPI schema of the cluster. Default false.</summary>
    public Value<bool>? DisableOpenApiValidation { get => Get<bool>("disableOpenAPIValidation"); set => Set("disableOpenAPIValidation", value); }

    /// <summary>True does not check the values against the JSON schema of the chart. Default false.</summary>
    public Value<bool>? DisableSchemaValidation { get => Get<bool>("disableSchemaValidation"); set => Set("disableSchemaValidation", value); }

    /// <summary>True does not take over objects that exist already. Default false.</summary>
    public Value<bool>? DisableTakeOwnership { get => Get<bool>("disableTakeOwnership"); set => Set("disableTakeOwnership", value); }

    /// <summary>True does not wait until the objects are ready. Default false.</summary>
    public Value<bool>? DisableWait { get => Get<bool>("disableWait"); set => Set("disableWait", value); }

    /// <summary>True does not wait until jobs are complete. Default false.</summary>
    public Value<bool>? DisableWaitForJobs { get => Get<bool>("disableWaitForJobs"); set => Set("disableWaitForJobs", value); }

    /// <summary>How a failed installation is undone. Default: not at all.</summary>
    public InstallRemediation Remediation { get => Child<InstallRemediation>("remediation"); set => Set("remediation", value); }

    /// <summary>True uses the name of a release that was deleted and whose history remains. Default false.</summary>
    public Value<bool>? Replace { get => Get<bool>("replace"); set => Set("replace", value); }

    /// <summary>Whether objects are applied server-side. Default true (false with the feature gate <c>UseHelm3Defaults</c>).</summary>
    public Value<bool>? ServerSideApply { get => Get<bool>("serverSideApply"); set => Set("serverSideApply", value); }

    /// <summary>Deprecated: <see cref="Crds"/> with <see cref="CrdPolicy.Skip"/> says the same. Default false.</summary>
    public Value<bool>? SkipCrds { get => Get<bool>("skipCRDs"); set => Set("skipCRDs", value); }

    /// <summary>
    /// What to do where the installation fails. A name of the strategy converts to it. Default RemediateOnFailure
    /// (RetryOnFailure with the feature gate <c>DefaultToRetryOnFailure</c>).
    /// </summary>
    public ReleaseStrategy Strategy { get => Child<ReleaseStrategy>("strategy"); set => Set("strategy", value); }

    /// <summary>How long one operation of Helm may take during the installation. Default: <see cref="HelmReleaseSpec.Timeout"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }
}
