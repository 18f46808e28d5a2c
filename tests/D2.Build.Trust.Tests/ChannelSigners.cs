using System.Text.Json;
using D2.Build.Testing;

namespace D2.Build.Trust.Tests;

/// <summary>A channel that declares keys or a Sigstore instance of its own gets only what its clusters believe.</summary>
public sealed class ChannelSigners(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    private string[] Keyless => ["--keyless", "--signing-config", fixture.At("rekor2.json"), "--identity-token", fixture.At("token")];

    [Fact]
    public async Task TheDeclaredKeySignsAndVerifiesWithoutNamingItAgain()
    {
        using var project = new TrustProject(fixture, "signers/key", Keys("other", "ours"));
        Assert.Equal(0, (await PushAsync(project, "--key", fixture.At("ours.key"))).ExitCode);

        var verified = await fixture.D2JsonAsync("verify", "fleet:latest", "--description", project.Description);

        Assert.Equal("verified", verified.GetProperty("status").GetString());
        await fixture.CosignSucceedsAsync("verify", "--key", "ours.pub", "--insecure-ignore-tlog=true", $"{project.Place}:latest");
    }

    [Fires("D2B9017")]
    [Silent("D2B9017")]
    [Fact]
    public async Task EverythingThatClustersFollowIsVerifiedAndHasToBeThere()
    {
        const string clusters = """[{ "name": "eu", "fleetTag": "v1.2.3", "channel": "latest" }, { "name": "us" }]""";
        using var project = new TrustProject(fixture, "signers/pinned", Keys("ours"), clusters);
        Assert.Equal(0, (await PushAsync(project, "--key", fixture.At("ours.key"))).ExitCode);

        var lacking = await fixture.D2Async("verify", "--description", project.Description);
        Assert.Equal(1, lacking.ExitCode);
        Assert.Contains($"D2B9017: Nothing is published as {project.Place}:v1.2.3", lacking.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await fixture.D2Async("verify", "--description", project.Description, "--tag", "v9.9.9", "--tag", "latest")).ExitCode);
        Assert.Equal(0, (await fixture.D2Async("verify", "--description", project.Description, "--tag", "latest")).ExitCode);

        Assert.Equal(0, (await fixture.D2Async("tag", $"{project.Place}:latest", "v1.2.3")).ExitCode);
        var all = await fixture.D2JsonAsync("verify", "--description", project.Description);
        Assert.Equal(2, all.GetProperty("signatures").GetArrayLength());
    }

    [Fact]
    public async Task AnotherKeyCannotPublish()
    {
        using var project = new TrustProject(fixture, "signers/other", Keys("ours"));

        await RefusedAsync(project, "--key", fixture.At("other.key"));
    }

    [Fact]
    public async Task KeylessCannotPublishWhereKeysAreDeclared()
    {
        using var project = new TrustProject(fixture, "signers/keyless", Keys("ours"));

        await RefusedAsync(project, [.. Keyless, "--trusted-root", fixture.At("root.json")]);
    }

    [Fact]
    public async Task WhatAnotherKeySignedIsNotPromoted()
    {
        using var project = new TrustProject(fixture, "signers/promoted", Keys("ours"));
        foreach (var (version, key) in new[] { ("v1.0.0", "ours"), ("v1.1.0", "other") })
        {
            project.Change(version);
            var pushed = await project.PushAsync("--tag", version, "--key", fixture.At($"{key}.key"));
            Assert.True(pushed.ExitCode == 0, pushed.Error);
        }

        Assert.Equal(0, (await PromoteAsync(project, "v1.0.0")).ExitCode);
        var refused = await PromoteAsync(project, "v1.1.0");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("D2B9084", refused.Error, StringComparison.Ordinal);
    }

    [Fires("D2B5043")]
    [Fact]
    public async Task AnotherSigstoreIsNeverMistakenForThePublicOne()
    {
        using var project = new TrustProject(fixture, "signers/sigstore", $$"""
            "identity": { "issuer": "{{TrustProject.Json(TrustFixture.Issuer)}}", "subject": "{{TrustProject.Json(TrustFixture.Subject)}}", "ownInstance": true }
            """);

        await RefusedAsync(project, Keyless);
        var pushed = await PushAsync(project, [.. Keyless, "--trusted-root", fixture.At("root.json")]);
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        Assert.Contains("D2B5043", (await fixture.D2Async("verify", "fleet:latest", "--description", project.Description)).Error, StringComparison.Ordinal);
        await fixture.D2JsonAsync("verify", "fleet:latest", "--description", project.Description, "--trusted-root", fixture.At("root.json"));
    }

    private string Keys(params string[] names) =>
        $"\"publicKeys\": [{string.Join(", ", names.Select(name => $"\"{JsonEncodedText.Encode(File.ReadAllText(fixture.At($"{name}.pub")))}\""))}]";

    private async Task RefusedAsync(TrustProject project, params string[] signing)
    {
        var refused = await PushAsync(project, signing);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("D2B5043", refused.Error, StringComparison.Ordinal);
        Assert.Null(await project.TaggedAsync());
    }

    private Task<ProcessResult> PromoteAsync(TrustProject project, string version) =>
        fixture.D2Async("promote", "fleet", version, "--to", "latest", "--description", project.Description);

    private Task<ProcessResult> PushAsync(TrustProject project, params string[] signing)
    {
        fixture.Set("GITHUB_ACTIONS", "true");
        fixture.Set("GITHUB_REF", "refs/heads/main");
        fixture.Set("GITHUB_SERVER_URL", "https://github.com");
        fixture.Set("GITHUB_REPOSITORY", "acme/app");
        fixture.Set("GITHUB_SHA", new string('a', 40));
        return project.PushAsync(signing);
    }
}
