using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>The content digest of a manifest in a registry.</summary>
internal static class ContentDigest
{
    /// <summary>The digest of what was packed; null for an index, or for what another program packed.</summary>
    public static Digest? Of(ManifestContent content)
    {
        try
        {
            return FluxArtifact.ContentDigestOf(ImageManifest.Read(content.Bytes));
        }
        catch (OciFormatException)
        {
            // An index, or something that is no artifact of ours: not the same content, whatever it is.
            return null;
        }
    }
}
