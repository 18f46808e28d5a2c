namespace D2.Build.Registry.Tests.Conformance;

public sealed class Management(RealRegistries registries) : Scenario(registries)
{
    [Theory]
    [MemberData(nameof(Every))]
    public async Task AManifestIsDeleted(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "manifest");
        var manifest = await Content.PushAsync(repository, "to be deleted");
        await repository.Manifests.PushAsync(manifest, Cancellation);

        Assert.True(await repository.Manifests.DeleteAsync(manifest.Digest, Cancellation));
        Assert.Null(await repository.Manifests.FindAsync(manifest.Digest, Cancellation));
        Assert.False(await repository.Manifests.DeleteAsync(manifest.Digest, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task ABlobIsDeleted(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "blob");
        var bytes = Content.Text("blob to be deleted");
        await repository.Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        Assert.True(await repository.Blobs.DeleteAsync(Content.Describe(bytes).Digest, Cancellation));
        Assert.False(await repository.Blobs.ExistsAsync(Content.Describe(bytes).Digest, Cancellation));
    }
}
