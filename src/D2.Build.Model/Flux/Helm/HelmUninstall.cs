namespace D2.Build.Flux;

/// <summary>How a release is removed.</summary>
public sealed class HelmUninstall : Mapping
{
    /// <summary>When dependents are deleted. Default background.</summary>
    public Value<DeletionPropagation>? DeletionPropagation
    {
        get => Get<DeletionPropagation>("deletionPropagation");
        set => Set("deletionPropagation", value);
    }

    /// <summary>True runs no hooks before and after the removal. Default false.</summary>
    public Value<bool>? DisableHooks { get => Get<bool>("disableHooks"); set => Set("disableHooks", value); }

    /// <summary>True does not wait until the objects are gone. Default false.</summary>
    public Value<bool>? DisableWait { get => Get<bool>("disableWait"); set => Set("disableWait", value); }

    /// <summary>True keeps the history of the release. Default false.</summary>
    public Value<bool>? KeepHistory { get => Get<bool>("keepHistory"); set => Set("keepHistory", value); }

    /// <summary>How long one operation of Helm may take during the removal. Default: <see cref="HelmReleaseSpec.Timeout"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }
}
