using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Signing;

namespace D2.Build.Trust.Tests;

/// <summary>What somebody with the right to push can do: attach the bundles of one artifact to another.</summary>
internal static class Replay
{
    internal static async Task CopyAsync(TrustFixture fixture, Reference from, Reference to)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var target = fixture.Client.Open(to);
        var subject = await target.Manifests.GetAsync(ManifestName.Of(to), cancellation);
        var attached = await AttachedLayers.BundlesAsync(fixture.Client.Open(from), from.Digest!.Value, cancellation);
        SignatureContent[] copies =
        [
            .. attached.Select(bundle => BundleArtifact.Of(
                Bundle.Parse(bundle.Content), PredicateTypes.CosignSignature, subject.Descriptor, DateTimeOffset.UnixEpoch)),
        ];
        await Attachments.PushAsync(target, subject.Digest, copies, cancellation);
    }

    /// <summary>The same with envelopes of Notation, and with what they were changed to.</summary>
    internal static async Task CopyEnvelopesAsync(TrustFixture fixture, Reference from, Reference to, Func<byte[], byte[]> change)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (source, target) = (fixture.Client.Open(from), fixture.Client.Open(to));
        var subject = await target.Manifests.GetAsync(ManifestName.Of(to), cancellation);
        foreach (var attached in await AttachedLayers.EnvelopesAsync(source, from.Digest!.Value, cancellation))
        {
            var envelope = change(attached.Content);
            var manifest = ImageManifest.Read((await source.Manifests.GetAsync(ManifestName.Of(from.WithoutVersion().At(attached.Referrer)), cancellation)).Bytes);
            var copy = manifest with { Subject = subject.Descriptor, Layers = [Descriptor.Of(manifest.Layers[0].MediaType, envelope)] };
            await Attachments.PushAsync(target, subject.Digest, [new(copy, "{}"u8.ToArray(), envelope)], cancellation);
        }
    }
}
