namespace D2.Build.Flux;

/// <summary>A change to what a chart renders.</summary>
public sealed class HelmPostRenderer : Mapping
{
    /// <summary>Changes that kustomize makes.</summary>
    public HelmKustomize Kustomize { get => Child<HelmKustomize>("kustomize"); set => Set("kustomize", value); }
}
