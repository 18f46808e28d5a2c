namespace D2.Build.Flux;

/// <summary>How a release is upgraded.</summary>
public sealed class HelmUpgrade : Mapping
{
    /// <summary>What happens when the chart has another name. Default <see cref="ChartNameChangeStrategy.Reinstall"/>.</summary>
    public Value<ChartNameChangeStrategy>? ChartNameChangeStrategy
    {
        get => Get<ChartNameChangeStrategy>("chartNameChangeStrategy");
        set => Set("chartNameChangeStrategy", value);
    }

    /// <summary>True deletes objects that were new when the upgrade fails. Default false.</summary>
    public Value<bool>? CleanupOnFail { get => Get<bool>("cleanupOnFail"); set => Set("cleanupOnFail", value); }

    /// <summary>What happens to the CRDs of the chart. Default <see cref="CrdPolicy.Skip"/>.</summary>
    public Value<CrdPolicy>? Crds { get => Get<CrdPolicy>("crds"); set => Set("crds", value); }

    /// <summary>True runs no hooks before and after the upgrade. Default false.</summary>
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

    /// <summary>True replaces objects instead of patching them. Without effect under server-side apply. Default false.</summary>
    public Value<bool>? Force { get => Get<bool>("force"); set => Set("force", value); }

    /// <summary>
    /// True keeps the values of the last release and lays the new ones over them, so that the outcome depends on
    /// history. Default false.
    /// </summary>
    public Value<bool>? PreserveValues { get => Get<bool>("preserveValues"); set => Set("preserveValues", value); }

    /// <summary>How a failed upgrade is undone. Default: not at all.</summary>
    public UpgradeRemediation Remediation { get => Child<UpgradeRemediation>("remediation"); set => Set("remediation", value); }

    /// <summary>Whether objects are applied server-side. Default auto.</summary>
    public Value<ServerSideApplyMode>? ServerSideApply { get => Get<ServerSideApplyMode>("serverSideApply"); set => Set("serverSideApply", value); }

    /// <summary>
    /// What to do where the upgrade fails. A name of the strategy converts to it. Default RemediateOnFailure
    /// (RetryOnFailure with the feature gate <c>DefaultToRetryOnFailure</c>).
    /// </summary>
    public ReleaseStrategy Strategy { get => Child<ReleaseStrategy>("strategy"); set => Set("strategy", value); }

    /// <summary>How long one operation of Helm may take during the upgrade. Default: <see cref="HelmReleaseSpec.Timeout"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }
}
