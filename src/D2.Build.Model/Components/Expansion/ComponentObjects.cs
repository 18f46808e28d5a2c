namespace D2.Build;

/// <summary>What a component stands for.</summary>
/// <param name="Component">The declaration.</param>
/// <param name="Environments">The environments it has an overlay for.</param>
/// <param name="Parts">Its folders.</param>
internal sealed record ComponentObjects(Component Component, IReadOnlyList<string> Environments, IReadOnlyList<PartObjects> Parts)
{
    /// <summary>All objects: those of the bases, and those that overlays change or add.</summary>
    public IEnumerable<KubernetesObject> Objects => Parts.SelectMany(part => part.Base.Objects.Concat(
        part.Overlays.SelectMany(overlay => overlay.Objects)));
}
