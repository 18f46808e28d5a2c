namespace D2.Build;

/// <summary>A base with its overlays.</summary>
/// <param name="Folder">The folder in the component's, empty for that itself.</param>
/// <param name="Base">The base.</param>
/// <param name="Overlays">An overlay for each environment.</param>
internal sealed record PartObjects(string Folder, LayerObjects Base, IReadOnlyList<OverlayObjects> Overlays);
