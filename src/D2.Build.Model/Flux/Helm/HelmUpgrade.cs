namespace D2.Build.Flux;

/// <summary>How a release is upgraded.</summary>
public sealed class HelmUpgrade : HelmDeployment
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
}
