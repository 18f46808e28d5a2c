using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Faults;

/// <summary>How registries differ in what they do with referrers.</summary>
public sealed class ReferrersApis : FaultTest
{
    private static readonly ManifestContent Subject = Content.Manifest("subject");

    private static readonly ManifestContent Signature = Content.Manifest("signature", Subject.Descriptor);

    private static string FallbackTag => $"{Name}:sha256-{Subject.Digest.Hex}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhereTheRegistryListsItNoTagIsWritten(bool acknowledges)
    {
        Registry.HasReferrersApi = true;
        Registry.AcknowledgesSubject = acknowledges;

        await AttachAsync();

        Assert.DoesNotContain(FallbackTag, Registry.Manifests.Keys);
        Assert.Equal([Signature.Digest], await ListAsync());
    }

    [Fact]
    public async Task AnAcknowledgementWithoutTheApiIsNotBelieved()
    {
        Registry.AcknowledgesSubject = true;

        await AttachAsync();

        Assert.Contains(FallbackTag, Registry.Manifests.Keys);
        Assert.Equal([Signature.Digest], await ListAsync());
    }

    [Silent("D2B9063")]
    [Fact]
    public async Task ARegistryMayTakeAMomentToList()
    {
        Registry.HasReferrersApi = Registry.AcknowledgesSubject = true;
        Registry.PutStatus("/referrers/", 200, times: 2, body: EmptyIndex, headers: ("Content-Type", MediaTypes.ImageIndex));

        await AttachAsync();

        Assert.DoesNotContain(FallbackTag, Registry.Manifests.Keys);
        Assert.Equal(2, Time.Waits.Count);
    }

    [Fires("D2B9063")]
    [Fact]
    public async Task ARegistryThatNeverListsIsOneError()
    {
        Registry.HasReferrersApi = Registry.AcknowledgesSubject = true;
        Registry.PutStatus("/referrers/", 200, body: EmptyIndex, headers: ("Content-Type", MediaTypes.ImageIndex));

        await FailsAsync(RegistryCodes.ReferrersNotListed, AttachAsync);
    }

    [Theory]
    [InlineData(400, "application/json")]
    [InlineData(404, "text/plain")]
    [InlineData(405, "application/json")]
    [InlineData(406, "application/json")]
    [InlineData(200, "text/html")]
    public async Task RegistriesSayInManyWaysThatTheyHaveNoApi(int status, string type)
    {
        Registry.PutStatus("/referrers/", status, body: "404 page not found", headers: ("Content-Type", type));

        await AttachAsync();

        Assert.Equal([Signature.Digest], await ListAsync());
    }

    [Fact]
    public async Task ARegistryWithoutTheApiIsAskedOnce()
    {
        var repository = Open();

        await repository.Referrers.AttachAsync(Subject.Digest, [Signature], Cancellation);
        await repository.Referrers.ListAsync(Subject.Digest, null, Cancellation).ToArrayAsync(Cancellation);

        Assert.Single(Registry.Requests, request => request.Contains("/referrers/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThePagesOfTheApiAreFetchedAndFiltered()
    {
        Registry.HasReferrersApi = true;
        Registry.PageSize = 2;
        string[] all = [.. Enumerable.Range(0, 5).Select(i => Keep(Content.Manifest($"referrer {i}", Subject.Descriptor)).Digest.ToString())];

        var listed = await Open().Referrers.ListAsync(Subject.Digest, "application/vnd.example.signature", Cancellation)
            .Select(descriptor => descriptor.Digest.ToString()).ToArrayAsync(Cancellation);

        Assert.Equal(all.Order(StringComparer.Ordinal), listed);
        Assert.Contains(Registry.Requests, request => request.EndsWith("?artifactType=application%2Fvnd.example.signature", StringComparison.Ordinal));
        // This registry does not filter.
        Assert.Empty(await Open().Referrers.ListAsync(Subject.Digest, "application/other", Cancellation).ToArrayAsync(Cancellation));
    }

    [Fact]
    public async Task WhatOthersWroteIntoTheIndexStays()
    {
        var theirs = """{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:DIGEST","size":7,"urls":["https://example.com"],"x-theirs":{"a":1}}"""
            .Replace("DIGEST", new string('a', 64), StringComparison.Ordinal);
        Registry.Manifests[FallbackTag] = (MediaTypes.ImageIndex, Content.Text($$"""{"schemaVersion":2,"mediaType":"{{MediaTypes.ImageIndex}}","manifests":[{{theirs}}],"x-index":true}"""));

        await AttachAsync();

        var index = JsonNode.Parse(Registry.Manifests[FallbackTag].Bytes)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(theirs), index["manifests"]![0]));
        Assert.Equal(Signature.Digest.ToString(), (string?)index["manifests"]![1]!["digest"]);
        Assert.True((bool)index["x-index"]!);
    }

    [Fact]
    public async Task AnEntryThatAnotherPublisherOverwroteIsWrittenAgain()
    {
        var losses = 2;
        Registry.Put($"GET /v2/{FallbackTag.Replace(":", "/manifests/", StringComparison.Ordinal)}", _ =>
        {
            // Between our writing and reading somebody else wrote what they had read before.
            if (Registry.Manifests.ContainsKey(FallbackTag) && losses-- > 0)
            {
                Registry.Manifests[FallbackTag] = (MediaTypes.ImageIndex, Content.Text(EmptyIndex));
            }

            return Task.FromResult(false);
        });

        await AttachAsync();

        Assert.Equal([Signature.Digest], await ListAsync());
        Assert.Equal(2, Time.Waits.Count);
    }

    [Fact]
    public async Task AnEntryThatAlwaysVanishesIsOneError()
    {
        Registry.Put($"GET /v2/{FallbackTag.Replace(":", "/manifests/", StringComparison.Ordinal)}", _ =>
        {
            Registry.Manifests.TryRemove(FallbackTag, out var _);
            return Task.FromResult(false);
        });

        var failure = await FailsAsync(RegistryCodes.ReferrersNotListed, AttachAsync);

        Assert.Contains("updated 5 times", failure.Message);
    }

    [Fact]
    public async Task AnIndexThatChangedSinceItWasReadIsNotOverwritten()
    {
        await AttachAsync();
        var other = Content.Manifest("other", Subject.Descriptor);
        var changed = false;
        Registry.Put($"PUT /v2/{FallbackTag.Replace(":", "/manifests/", StringComparison.Ordinal)}", context =>
        {
            if (!changed)
            {
                changed = true;
                var index = ImageIndex.Read(Registry.Manifests[FallbackTag].Bytes);
                Registry.Manifests[FallbackTag] = (MediaTypes.ImageIndex, (index with { Manifests = [.. index.Manifests, Subject.Descriptor] }).ToBytes());
            }

            return Task.FromResult(false);
        });

        await Open().Referrers.AttachAsync(Subject.Digest, [other], Cancellation);

        Assert.Equal([Signature.Digest, Subject.Digest, other.Digest], await ListAsync());
    }

    [Theory]
    [InlineData(MediaTypes.ImageManifest, """{"schemaVersion":2}""")]
    [InlineData(MediaTypes.ImageIndex, """{"schemaVersion":1}""")]
    public async Task ATagThatIsSomethingElseIsNotOverwritten(string mediaType, string content)
    {
        Registry.Manifests[FallbackTag] = (mediaType, Content.Text(content));

        await FailsAsync(RegistryCodes.ReferrersNotListed, AttachAsync);

        Assert.Equal(content, System.Text.Encoding.UTF8.GetString(Registry.Manifests[FallbackTag].Bytes));
    }

    [Fact]
    public async Task SeveralReferrersAreOneUpdate()
    {
        var more = Content.Manifest("attestation", Subject.Descriptor);

        await Open().Referrers.AttachAsync(Subject.Digest, [Signature, more], Cancellation);

        Assert.Single(Registry.Requests, request => request.StartsWith("PUT ", StringComparison.Ordinal) && request.Contains("/sha256-", StringComparison.Ordinal));
        Assert.Equal([Signature.Digest, more.Digest], await ListAsync());
    }

    [Fact]
    public async Task AManifestOfAnotherSubjectIsNotAttached()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Open().Referrers.AttachAsync(Content.Manifest("other").Digest, [Signature], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Open().Referrers.AttachAsync(Subject.Digest, [Subject], Cancellation));

        Assert.Empty(Registry.Requests);
    }

    [Fact]
    public void TheTagIsTheDigestWithAHyphen()
    {
        Assert.Equal($"sha256-{Subject.Digest.Hex}", ReferrersTag.Of(Subject.Digest).ToString());
        Assert.Equal("sha512-" + new string('b', 64), ReferrersTag.Of(Digest.Parse("sha512:" + new string('b', 128))).ToString());
    }

    private const string EmptyIndex = $$"""{"schemaVersion":2,"mediaType":"{{MediaTypes.ImageIndex}}","manifests":[]}""";

    private Task AttachAsync() => Open().Referrers.AttachAsync(Subject.Digest, [Signature], Cancellation);

    private ValueTask<Digest[]> ListAsync() =>
        Open().Referrers.ListAsync(Subject.Digest, null, Cancellation).Select(descriptor => descriptor.Digest).ToArrayAsync(Cancellation);
}
