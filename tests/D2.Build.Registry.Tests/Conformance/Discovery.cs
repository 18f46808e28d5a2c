using D2.Build.Oci;

namespace D2.Build.Registry.Tests.Conformance;

public sealed class Discovery(RealRegistries registries) : Scenario(registries)
{
    [Theory]
    [MemberData(nameof(Every))]
    public async Task EveryTagIsListed(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "tags");
        var manifest = await Content.PushAsync(repository, "tagged");
        string[] tags = ["latest", "v1.0.0", "v1.1.0"];
        foreach (var tag in tags)
        {
            await repository.Tags.MoveAsync(Tag.Parse(tag), manifest, Cancellation);
        }

        var listed = await repository.Tags.ListAsync(Cancellation).Select(tag => tag.ToString()).ToArrayAsync(Cancellation);

        Assert.Equal(tags, listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task ARepositoryThatIsNotThereHasNoTags(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "no-tags");

        Assert.Empty(await repository.Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task ReferrersAreListedThroughTheFallbackTag(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "referrers");
        var subject = await Content.PushAsync(repository, "subject");
        await repository.Manifests.PushAsync(subject, Cancellation);
        ManifestContent[] referrers =
        [
            await Content.PushAsync(repository, "signature", subject.Descriptor),
            await Content.PushAsync(repository, "attestation", subject.Descriptor),
        ];

        Assert.Empty(await repository.Referrers.ListAsync(subject.Digest, null, Cancellation).ToArrayAsync(Cancellation));
        await repository.Referrers.AttachAsync(subject.Digest, referrers, Cancellation);
        await repository.Referrers.AttachAsync(subject.Digest, referrers, Cancellation);

        var listed = await repository.Referrers.ListAsync(subject.Digest, null, Cancellation).ToArrayAsync(Cancellation);
        Assert.Equal(referrers.Select(referrer => referrer.Digest), listed.Select(descriptor => descriptor.Digest));
        Assert.All(listed, descriptor => Assert.Equal("application/vnd.example.signature", descriptor.ArtifactType));
        Assert.Equal(["signature", "attestation"], listed.Select(descriptor => descriptor.Annotations["org.example.text"]));
        Assert.Empty(await repository.Referrers.ListAsync(subject.Digest, "application/other", Cancellation).ToArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task PublishersInParallelKeepEachOthersReferrers(RealRegistry kind)
    {
        var repository = await OpenAsync(kind, "parallel");
        var other = await OpenAsync(kind, "parallel");
        var subject = await Content.PushAsync(repository, "subject");
        await repository.Manifests.PushAsync(subject, Cancellation);
        var referrers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Content.PushAsync(repository, $"referrer {i}", subject.Descriptor)));

        await Task.WhenAll(referrers.Select((referrer, i) => (i % 2 == 0 ? repository : other).Referrers.AttachAsync(subject.Digest, [referrer], Cancellation)));

        var listed = await repository.Referrers.ListAsync(subject.Digest, null, Cancellation).Select(descriptor => descriptor.Digest).ToArrayAsync(Cancellation);
        Assert.Equal(referrers.Select(referrer => referrer.Digest.ToString()).Order(), listed.Select(digest => digest.ToString()).Order());
    }
}
