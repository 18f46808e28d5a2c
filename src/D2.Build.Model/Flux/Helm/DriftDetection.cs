namespace D2.Build.Flux;

/// <summary>What happens when others change objects of a release.</summary>
public sealed class DriftDetection : Mapping
{
    /// <summary>Fields that others may change.</summary>
    public ObjectList<IgnoreRule> Ignore { get => List<IgnoreRule>("ignore"); set => Set("ignore", value); }

    /// <summary>Whether a change is undone. Default disabled.</summary>
    public Value<DriftDetectionMode>? Mode { get => Get<DriftDetectionMode>("mode"); set => Set("mode", value); }
}
