using D2.Build.Testing.Notary;

namespace D2.Build.Trust.Tests;

/// <summary>A channel that declares Notation gets only what its clusters' trust policy believes.</summary>
public sealed class NotationChannels : IClassFixture<TrustFixture>, IDisposable
{
    private const string Channel = "\"notation\": true";

    private readonly TrustFixture _fixture;
    private readonly NotaryAuthority _authority = new();
    private readonly NotaryAuthority _other = new("another root");
    private readonly string _id = Guid.NewGuid().ToString("N");

    public NotationChannels(TrustFixture fixture)
    {
        _fixture = fixture;
        _fixture.Write(_id + ".crt", _authority.RootPem);
        _fixture.Write(_id + ".json", Notation.Policy("*", $"x509.subject: {NotaryAuthority.Subject}"));
        fixture.Set("GITHUB_ACTIONS", "true");
        fixture.Set("GITHUB_REF", "refs/heads/main");
        fixture.Set("GITHUB_SERVER_URL", "https://github.com");
        fixture.Set("GITHUB_REPOSITORY", "acme/app");
        fixture.Set("GITHUB_SHA", new string('a', 40));
    }

    private string[] Trust => ["--trust-policy", _fixture.At(_id + ".json"), "--trust-certificates", _fixture.At(_id + ".crt")];

    public void Dispose()
    {
        _authority.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task WhatIsPublishedIsSignedAttestedVerifiedAndPromoted()
    {
        using var project = new TrustProject(_fixture, "channels/notation", Channel);
        using var notation = new Notation();
        notation.Trust([("trustpolicy.json", Notation.Policy($"{project.Place}")), ("signers.crt", _authority.RootPem)]);
        var signer = Signer(_authority);

        var pushed = await project.PushAsync(["--sbom", "--provenance", .. signer, .. Trust]);
        var again = await project.PushAsync(["--sbom", "--provenance", .. signer, .. Trust]);

        Assert.True(pushed.ExitCode == 0 && again.ExitCode == 0, pushed.Error + again.Error);
        Assert.Contains("\"signed\"", pushed.Output, StringComparison.Ordinal);
        Assert.Contains("\"verified\"", again.Output, StringComparison.Ordinal);
        await notation.AcceptsAsync($"{project.Place.At((await project.TaggedAsync())!.Value)}");
        var listed = await _fixture.D2JsonAsync("attestations", "list", "fleet:latest", "--description", project.Description);
        Assert.Equal(3, listed.GetProperty("attestations").GetArrayLength());
        await _fixture.D2JsonAsync(["verify", "--description", project.Description, .. Trust]);
        Assert.Equal(0, (await _fixture.D2Async("tag", $"{project.Place}:latest", "v1.0.0")).ExitCode);
        Assert.Equal(0, (await _fixture.D2Async(["promote", "fleet", "v1.0.0", "--to", "latest", "--description", project.Description, .. Trust])).ExitCode);
    }

    [Fact]
    public async Task WhatClustersWouldRefuseIsNotTagged()
    {
        using var project = new TrustProject(_fixture, "channels/refused", Channel);

        await RefusedAsync(project, "D2B9086", [.. Signer(_other), .. Trust]);
        await RefusedAsync(project, "D2B9090", [.. Signer(_authority, "C=DE, ST=Bayern, O=Acme, CN=somebody"), .. Trust]);
        _fixture.Write(_id + ".json", Notation.Policy("ghcr.io/acme/d2-fleet"));
        await RefusedAsync(project, "D2B9096", [.. Signer(_authority), .. Trust]);
        _fixture.Write(_id + ".json", Notation.Policy("*", level: "audit"));
        await RefusedAsync(project, "D2B9091", [.. Signer(_authority), .. Trust]);
    }

    [Fact]
    public async Task SignersOfOtherKindsDoNotPublish()
    {
        using var project = new TrustProject(_fixture, "channels/kinds", Channel);
        using var keyless = new TrustProject(_fixture, "channels/keyless");

        await RefusedAsync(project, "D2B5043", ["--key", _fixture.At("ours.key")]);
        await RefusedAsync(project, "D2B5043", Signer(_authority));
        await RefusedAsync(keyless, "D2B5043", [.. Signer(_authority), .. Trust]);
    }

    [Fact]
    public async Task WithoutATrustPolicyNothingIsVerified()
    {
        using var project = new TrustProject(_fixture, "channels/policy", Channel);
        Assert.Equal(0, (await project.PushAsync([.. Signer(_authority), .. Trust])).ExitCode);

        var refused = await _fixture.D2Async("verify", "fleet:latest", "--description", project.Description);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("D2B5043", refused.Error, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(TrustProject project, string code, string[] arguments)
    {
        var refused = await project.PushAsync(arguments);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.Null(await project.TaggedAsync());
    }

    private string[] Signer(NotaryAuthority authority, string subject = NotaryAuthority.Subject)
    {
        var signer = authority.Issue(subject: subject);
        return ["--key", _fixture.Write(_id + ".key", signer.Key), "--certificate-chain", _fixture.Write(_id + ".chain", signer.Chain)];
    }
}
