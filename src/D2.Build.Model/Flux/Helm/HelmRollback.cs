namespace D2.Build.Flux;

/// <summary>How a release is rolled back.</summary>
public sealed class HelmRollback : HelmAction
{
    /// <summary>True deletes objects that were new when the rollback fails. Default false.</summary>
    public Value<bool>? CleanupOnFail { get => Get<bool>("cleanupOnFail"); set => Set("cleanupOnFail", value); }

    /// <summary>True does not wait until jobs are complete. Default false.</summary>
    public Value<bool>? DisableWaitForJobs { get => Get<bool>("disableWaitForJobs"); set => Set("disableWaitForJobs", value); }

    /// <summary>True replaces objects instead of patching them. Without effect under server-side apply. Default false.</summary>
    public Value<bool>? Force { get => Get<bool>("force"); set => Set("force", value); }

    /// <summary>Deprecated: had the pods started anew, and is ignored since Flux uses Helm 4. Default false.</summary>
    public Value<bool>? Recreate { get => Get<bool>("recreate"); set => Set("recreate", value); }

    /// <summary>Whether objects are applied server-side. Default auto.</summary>
    public Value<ServerSideApplyMode>? ServerSideApply { get => Get<ServerSideApplyMode>("serverSideApply"); set => Set("serverSideApply", value); }
}
