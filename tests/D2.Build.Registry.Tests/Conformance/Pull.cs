using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Conformance;

public sealed class Pull(RealRegistries registries) : Scenario(registries)
{
    [Theory]
    [MemberData(nameof(Every))]
    public async Task ABlobComesAsItWasPushed(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "blob");
        var bytes = Content.Bytes(300_000);
        await repository.Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        var pulled = await Content.ReadAllAsync(await repository.Blobs.OpenAsync(Content.Describe(bytes), Cancellation));

        Assert.Equal(bytes, pulled);
    }

    [Silent("D2B9053")]
    [Theory]
    [MemberData(nameof(Every))]
    public async Task AManifestComesByTagAndByDigest(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "manifest");
        var manifest = await Content.PushAsync(repository, "one");
        await repository.Tags.MoveAsync(Tag.Parse("v1"), manifest, Cancellation);

        var byTag = await repository.Manifests.GetAsync(Tag.Parse("v1"), Cancellation);
        var byDigest = await repository.Manifests.GetAsync(manifest.Digest, Cancellation);

        Assert.Equal(manifest.Bytes.ToArray(), byTag.Bytes.ToArray());
        Assert.Equal(manifest.Descriptor, byTag.Descriptor);
        Assert.Equal(manifest.Descriptor, byDigest.Descriptor);
        Assert.Equal(manifest.Descriptor, await repository.Manifests.ResolveAsync(Tag.Parse("v1"), Cancellation));
        Assert.Equal(manifest.Descriptor, await repository.Manifests.ResolveAsync(manifest.Digest, Cancellation));
    }

    [Fires("D2B9053")]
    [Theory]
    [MemberData(nameof(Every))]
    public async Task WhatIsMissingIsMissing(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "missing");
        var unknown = Content.Describe(Content.Text("nobody pushed this"));

        Assert.Null(await repository.Manifests.FindAsync(Tag.Parse("none"), Cancellation));
        Assert.Null(await repository.Manifests.ResolveAsync(unknown.Digest, Cancellation));
        Assert.False(await repository.Blobs.ExistsAsync(unknown.Digest, Cancellation));
        var failure = await Assert.ThrowsAsync<RegistryException>(() => repository.Blobs.OpenAsync(unknown, Cancellation));
        Assert.Equal(RegistryCodes.NotFound, failure.Code);
        failure = await Assert.ThrowsAsync<RegistryException>(() => repository.Manifests.GetAsync(Tag.Parse("none"), Cancellation));
        Assert.Equal(RegistryCodes.NotFound, failure.Code);
    }
}
