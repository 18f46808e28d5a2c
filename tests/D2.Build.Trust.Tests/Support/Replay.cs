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
        var attached = await AttachedBundles.ReadAsync(fixture.Client.Open(from), from.Digest!.Value, cancellation);
        BundleArtifact[] copies =
        [
            .. attached.Select(bundle => BundleArtifact.Of(
                Bundle.Parse(bundle.Content), PredicateTypes.CosignSignature, subject.Descriptor, DateTimeOffset.UnixEpoch)),
        ];
        await Attachments.PushAsync(target, subject.Digest, copies, cancellation);
    }
}
