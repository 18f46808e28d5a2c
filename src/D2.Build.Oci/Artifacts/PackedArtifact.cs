namespace D2.Build.Oci;

/// <summary>An artifact for Flux in an image layout.</summary>
/// <param name="Descriptor">The manifest's descriptor; its digest is the artifact's.</param>
/// <param name="Manifest">The manifest.</param>
/// <param name="Layer">The layer.</param>
public sealed record PackedArtifact(Descriptor Descriptor, ImageManifest Manifest, Layer Layer);
