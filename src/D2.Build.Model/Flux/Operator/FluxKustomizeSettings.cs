namespace D2.Build.Flux;

/// <summary>Patches to the Flux installation.</summary>
public sealed class FluxKustomizeSettings : Mapping
{
    /// <summary>The patches, applied in order.</summary>
    public ObjectList<KustomizePatch> Patches { get => List<KustomizePatch>("patches"); set => Set("patches", value); }
}
