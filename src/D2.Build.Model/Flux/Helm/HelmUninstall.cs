namespace D2.Build.Flux;

/// <summary>How a release is removed.</summary>
public sealed class HelmUninstall : HelmAction
{
    /// <summary>When dependents are deleted. Default background.</summary>
    public Value<DeletionPropagation>? DeletionPropagation
    {
        get => Get<DeletionPropagation>("deletionPropagation");
        set => Set("deletionPropagation", value);
    }

    /// <summary>True keeps the history of the release. Default false.</summary>
    public Value<bool>? KeepHistory { get => Get<bool>("keepHistory"); set => Set("keepHistory", value); }
}
