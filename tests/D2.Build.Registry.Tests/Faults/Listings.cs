namespace D2.Build.Registry.Tests.Faults;

public sealed class Listings : FaultTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task TagsComeFromEveryPage(int pageSize)
    {
        Registry.PageSize = pageSize;
        var tags = Enumerable.Range(1, 7).Select(i => $"v{i}").ToArray();
        foreach (var tag in tags)
        {
            Keep(Content.Manifest("one"), tag);
        }

        var listed = await Open().Tags.ListAsync(Cancellation).Select(tag => tag.ToString()).ToArrayAsync(Cancellation);

        Assert.Equal(tags, listed);
        Assert.Equal((int)Math.Ceiling(7.0 / pageSize), Registry.Requests.Count);
    }

    [Theory]
    [InlineData("<http://elsewhere.example.com/v2/acme/fleet/tags/list?from=2>; rel=\"next\"")]
    [InlineData("</v2/acme/fleet/tags/list>; rel=next")]
    [InlineData("<ftp://elsewhere/>; rel=\"next\"")]
    public async Task APageElsewhereIsNotFetched(string link)
    {
        Registry.PutStatus("GET /v2/", 200, body: """{"name":"acme/fleet","tags":["one"]}""", headers: ("Link", link));

        await FailsAsync(RegistryCodes.MalformedAnswer, async () => await Open().Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));

        Assert.Single(Registry.Requests);
    }

    [Fact]
    public async Task OtherLinksAreNotFollowed()
    {
        Registry.PutStatus("GET /v2/", 200, body: """{"tags":["one"]}""", headers: ("Link", "</v2/>; rel=\"first\", </other>; rel=\"prev\""));

        Assert.Single(await Open().Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("""{"name":"acme/fleet","tags":null}""")]
    [InlineData("""{"name":"acme/fleet","tags":[]}""")]
    [InlineData("{}")]
    public async Task NoTagsAreNone(string body)
    {
        Registry.PutStatus("GET /v2/", 200, body: body);

        Assert.Empty(await Open().Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("""<html>log in</html>""")]
    [InlineData("""{"tags":[1]}""")]
    [InlineData("""{"tags":["not a tag"]}""")]
    [InlineData("""{"tags":"one"}""")]
    public async Task WhatIsNoListIsOneError(string body)
    {
        Registry.PutStatus("GET /v2/", 200, body: body);

        await FailsAsync(RegistryCodes.MalformedAnswer, async () => await Open().Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
    }

    [Fact]
    public async Task ThePageThatFailsIsFetchedAgain()
    {
        Registry.PageSize = 1;
        Keep(Content.Manifest("one"), "v1");
        Keep(Content.Manifest("one"), "v2");
        Registry.PutStatus("from=1", 503, times: 2);

        Assert.Equal(2, (await Open().Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation)).Length);
    }
}
