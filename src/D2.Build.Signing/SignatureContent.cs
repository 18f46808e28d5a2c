using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>A signature as OCI content: a manifest that refers to what was signed, with the signature as its only layer.</summary>
/// <param name="Manifest">The image manifest to push by digest.</param>
/// <param name="Config">The content of its config: <c>{}</c>.</param>
/// <param name="Layer">The content of its layer.</param>
public sealed record SignatureContent(ImageManifest Manifest, byte[] Config, byte[] Layer);
