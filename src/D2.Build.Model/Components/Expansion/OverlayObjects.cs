namespace D2.Build;

/// <summary>What one environment makes of a base.</summary>
/// <param name="Environment">The environment and folder.</param>
/// <param name="Layer">What only it has, and its own settings.</param>
/// <param name="Changes">Every object of the base, with what the environment makes of it.</param>
/// <param name="Patches">Patches written by hand.</param>
internal sealed record OverlayObjects(
    string Environment, LayerObjects Layer, IReadOnlyList<ChangedObject> Changes, IReadOnlyList<HandWrittenPatch> Patches)
{
    /// <summary>The objects the environment ends up with, before patches written by hand.</summary>
    public IEnumerable<KubernetesObject> Objects => Changes.Select(change => change.Current).OfType<KubernetesObject>().Concat(Layer.Objects);
}
