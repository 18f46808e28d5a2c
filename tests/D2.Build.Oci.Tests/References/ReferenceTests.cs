namespace D2.Build.Oci.Tests.References;

public sealed class ReferenceTests
{
    private const string SomeDigest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Theory]
    [InlineData("ghcr.io/acme/d2-fleet", "ghcr.io", "acme/d2-fleet", null, null)]
    [InlineData("oci://ghcr.io/acme/d2-fleet:latest", "ghcr.io", "acme/d2-fleet", "latest", null)]
    [InlineData("localhost/a", "localhost", "a", null, null)]
    [InlineData("localhost:5000/a/b__c/d--e.f_g:v1.0.0", "localhost:5000", "a/b__c/d--e.f_g", "v1.0.0", null)]
    [InlineData("registry:5000/a@" + SomeDigest, "registry:5000", "a", null, SomeDigest)]
    [InlineData("127.0.0.1:5000/a:_x@" + SomeDigest, "127.0.0.1:5000", "a", "_x", SomeDigest)]
    [InlineData("[::1]:5000/a", "[::1]:5000", "a", null, null)]
    [InlineData("GHCR.IO/acme/x", "ghcr.io", "acme/x", null, null)]
    public void AReferenceIsReadInItsParts(string text, string registry, string repository, string? tag, string? digest)
    {
        var reference = Reference.Parse(text);

        Assert.Equal(registry, reference.Registry);
        Assert.Equal(repository, reference.Repository);
        Assert.Equal(tag, reference.Tag?.ToString());
        Assert.Equal(digest, reference.Digest?.ToString());
        Assert.Equal(reference, Reference.Parse(reference.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d2-fleet")]
    [InlineData("acme/d2-fleet")]
    [InlineData("/acme/d2-fleet")]
    [InlineData("ghcr.io/")]
    [InlineData("ghcr.io/Acme/d2-fleet")]
    [InlineData("ghcr.io/acme//d2-fleet")]
    [InlineData("ghcr.io/acme/d2-fleet/")]
    [InlineData("ghcr.io/acme/-x")]
    [InlineData("ghcr.io/acme/x___y")]
    [InlineData("ghcr.io/acme/x._y")]
    [InlineData("ghcr.io/acme/../x")]
    [InlineData("ghcr.io/acme/x:")]
    [InlineData("ghcr.io/acme/x:.a")]
    [InlineData("ghcr.io/acme/x:a:b")]
    [InlineData("ghcr.io/acme/x@sha256:00")]
    [InlineData("ghcr.io/acme/x@")]
    [InlineData("ghcr.io:0/x")]
    [InlineData("ghcr.io:65536/x")]
    [InlineData("ghcr.io:/x")]
    [InlineData("ghcr..io/x")]
    [InlineData("-ghcr.io/x")]
    [InlineData("user@ghcr.io/x")]
    [InlineData("user:secret@ghcr.io/x")]
    [InlineData("https://ghcr.io/x")]
    [InlineData("[::1%25eth0]/x")]
    [InlineData("[127.0.0.1]/x")]
    [InlineData("ghcr.io/acme/x\n")]
    [InlineData("ghcr.io/acme/x?y=z")]
    public void AnythingElseIsRefused(string text)
    {
        Assert.False(Reference.TryParse(text, out _));
        Assert.Throws<OciFormatException>(() => Reference.Parse(text));
    }

    [Fact]
    public void HostAndRepositoryHaveALimitTogether()
    {
        Assert.True(Reference.TryParse($"a.io/{new string('a', 250)}", out _));
        Assert.False(Reference.TryParse($"a.io/{new string('a', 251)}", out _));
    }

    [Fact]
    public void AVersionCanBeReplaced()
    {
        var reference = Reference.Parse($"ghcr.io/acme/x:latest@{SomeDigest}");

        Assert.Equal("ghcr.io/acme/x:v1", reference.At(Tag.Parse("v1")).ToString());
        Assert.Equal($"ghcr.io/acme/x@{SomeDigest}", reference.At(reference.Digest!.Value).ToString());
        Assert.Equal("ghcr.io/acme/x", reference.WithoutVersion().ToString());
    }

    [Fact]
    public void AMessageShowsHostileTextShortAndOnOneLine()
    {
        var error = Assert.Throws<OciFormatException>(() => Reference.Parse("x\n##vso[task]" + new string('y', 1000)));

        Assert.DoesNotContain('\n', error.Message);
        Assert.True(error.Message.Length < 400);
    }
}
