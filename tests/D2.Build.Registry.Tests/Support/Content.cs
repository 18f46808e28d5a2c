using System.Text;
using D2.Build.Oci;

namespace D2.Build.Registry.Tests;

/// <summary>Blobs and manifests to push.</summary>
internal static class Content
{
    private static readonly byte[] Empty = "{}"u8.ToArray();

    /// <summary>Bytes that differ by seed and nothing else.</summary>
    public static byte[] Bytes(int size, int seed = 1)
    {
        var bytes = new byte[size];
#pragma warning disable CA5394 // Reproducible, not secret.
        new Random(seed).NextBytes(bytes);
#pragma warning restore CA5394
        return bytes;
    }

    public static Descriptor Describe(byte[] bytes) => Descriptor.Of(MediaTypes.FluxContent, bytes);

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Pushes a layer and the empty config, and gives the manifest of both.</summary>
    public static async Task<ManifestContent> PushAsync(Repository repository, string text, Descriptor? subject = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var layer = Text(text);
        await repository.Blobs.PushAsync(Describe(layer), () => new MemoryStream(layer), null, cancellation);
        await repository.Blobs.PushAsync(Descriptor.Of(MediaTypes.Empty, Empty), () => new MemoryStream(Empty), null, cancellation);
        return Manifest(text, subject);
    }

    /// <summary>The manifest alone.</summary>
    public static ManifestContent Manifest(string text, Descriptor? subject = null) => ManifestContent.Of(
        new ImageManifest(Descriptor.Of(MediaTypes.Empty, Empty), [Describe(Text(text))])
        {
            ArtifactType = subject is null ? null : "application/vnd.example.signature",
            Subject = subject,
            Annotations = Annotations.None.With("org.example.text", text),
        });

    public static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        await using (stream)
        {
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            return copy.ToArray();
        }
    }
}
