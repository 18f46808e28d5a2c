using D2.Build.Oci;

namespace D2.Build.Registry.Tests.Conformance;

public sealed class Push(RealRegistries registries) : Scenario(registries)
{
    private static readonly UploadMode[] Modes = [UploadMode.Monolithic, UploadMode.Chunked, UploadMode.Streamed];

    public static TheoryData<RealRegistry, UploadMode> EveryMode => new MatrixTheoryData<RealRegistry, UploadMode>(Enum.GetValues<RealRegistry>(), Modes);

    [Theory]
    [MemberData(nameof(EveryMode))]
    public async Task ABlobIsPushedInEveryMode(RealRegistry kind, UploadMode mode)
    {
        var repository = await OpenAsync(kind, $"blob-{mode}".ToLowerInvariant());
        var bytes = Content.Bytes(250_001, (int)mode);
        var options = new BlobPushOptions { Mode = mode, ChunkSize = 100_000 };

        var first = await repository.Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), options, Cancellation);
        var second = await repository.Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), options, Cancellation);

        Assert.Equal((BlobPush.Uploaded, BlobPush.Existed), (first, second));
        Assert.Equal(bytes, await Content.ReadAllAsync(await repository.Blobs.OpenAsync(Content.Describe(bytes), Cancellation)));
    }

    [Theory]
    [MemberData(nameof(EveryMode))]
    public async Task TheSmallestBlobsArePushedInEveryMode(RealRegistry kind, UploadMode mode)
    {
        var repository = await OpenAsync(kind, $"small-{mode}".ToLowerInvariant());
        foreach (var bytes in new byte[][] { [], [(byte)mode], [1, (byte)mode] })
        {
            var push = await repository.Blobs.PushAsync(
                Content.Describe(bytes), () => new MemoryStream(bytes), new() { Mode = mode, ChunkSize = 1000 }, Cancellation);

            // crane knows the empty blob before anybody pushed it.
            Assert.Equal(bytes.Length == 0 && push is BlobPush.Existed && kind is RealRegistry.Crane ? BlobPush.Existed : BlobPush.Uploaded, push);
            Assert.Equal(bytes, await Content.ReadAllAsync(await repository.Blobs.OpenAsync(Content.Describe(bytes), Cancellation)));
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task ABlobIsMountedFromAnotherRepository(RealRegistry kind)
    {
        var (source, target) = (await OpenAsync(kind, "mount-source"), await OpenAsync(kind, "mount-target"));
        var bytes = Content.Text("to be mounted");
        await source.Blobs.PushAsync(Content.Describe(bytes), () => new MemoryStream(bytes), null, Cancellation);

        var push = await target.Blobs.PushAsync(
            Content.Describe(bytes), () => throw new InvalidOperationException("sent"), new() { MountFrom = source.Name }, Cancellation);

        // crane keeps the blobs of all repositories together.
        Assert.Equal(kind is RealRegistry.Crane ? BlobPush.Existed : BlobPush.Mounted, push);
        Assert.Equal(bytes, await Content.ReadAllAsync(await target.Blobs.OpenAsync(Content.Describe(bytes), Cancellation)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task WhatCannotBeMountedIsUploaded(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "mount-none");
        var bytes = Content.Text("not to be mounted");

        Assert.False(await repository.Blobs.MountAsync(Content.Describe(bytes).Digest, "push/nothing", Cancellation));
        var push = await repository.Blobs.PushAsync(
            Content.Describe(bytes), () => new MemoryStream(bytes), new() { MountFrom = "push/nothing" }, Cancellation);

        Assert.Equal(BlobPush.Uploaded, push);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task AManifestIsPushedByDigestBeforeATagNamesIt(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "manifest");
        var manifest = await Content.PushAsync(repository, "by digest");
        await repository.Manifests.PushAsync(manifest, Cancellation);

        Assert.Null(await repository.Manifests.ResolveAsync(Tag.Parse("latest"), Cancellation));
        Assert.True(await repository.Tags.MoveAsync(Tag.Parse("latest"), manifest, Cancellation));
        Assert.False(await repository.Tags.MoveAsync(Tag.Parse("latest"), manifest, Cancellation));
        Assert.Equal(manifest.Digest, (await repository.Manifests.ResolveAsync(Tag.Parse("latest"), Cancellation))?.Digest);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task ATagMoves(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "tag");
        var (one, two) = (await Content.PushAsync(repository, "one"), await Content.PushAsync(repository, "two"));
        await repository.Tags.MoveAsync(Tag.Parse("latest"), one, Cancellation);

        Assert.True(await repository.Tags.MoveAsync(Tag.Parse("latest"), two, Cancellation));
        Assert.Equal(two.Digest, (await repository.Manifests.ResolveAsync(Tag.Parse("latest"), Cancellation))?.Digest);
    }
}
