namespace D2.Build.Flux;

/// <summary>Changes that kustomize makes to what a chart renders.</summary>
public sealed class HelmKustomize : Mapping
{
    /// <summary>Other names, tags or digests for container images.</summary>
    public ObjectList<ImageOverride> Images { get => List<ImageOverride>("images"); set => Set("images", value); }

    /// <summary>Patches that are applied to the objects.</summary>
    public ObjectList<KustomizePatch> Patches { get => List<KustomizePatch>("patches"); set => Set("patches", value); }
}
