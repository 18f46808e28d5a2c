namespace D2.Build.Trust.Tests;

/// <summary>Keyless signatures in a real registry, ours and cosign's, against the stand-in.</summary>
public sealed class KeylessSignatures(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    [Theory]
    [InlineData("rekor1")]
    [InlineData("rekor2")]
    public async Task CosignAcceptsWhatWeSign(string config)
    {
        var artifact = await fixture.PushAsync($"keyless/ours-{config}");

        await SignAsync($"{artifact}", config);

        await fixture.CosignSucceedsAsync(
            "verify", "--certificate-identity-regexp", TrustFixture.Subject, "--certificate-oidc-issuer-regexp", TrustFixture.Issuer,
            "--trusted-root", "root.json", $"{artifact}");
        var verified = await fixture.D2JsonAsync([.. Verify($"{artifact}")]);
        Assert.Equal($"https://github.com/{TrustFixture.Workflow}", verified.GetProperty("subject").GetString());
    }

    [Theory]
    [InlineData("rekor1")]
    [InlineData("rekor2")]
    public async Task WeAcceptWhatCosignSigns(string config)
    {
        var artifact = await fixture.PushAsync($"keyless/theirs-{config}");
        await fixture.CosignSucceedsAsync(
            "sign", "--identity-token", "token", "--signing-config", $"{config}.json", "--trusted-root", "root.json", "--yes", $"{artifact}");

        await fixture.D2JsonAsync([.. Verify($"{artifact}")]);
    }

    [Fact]
    public async Task AnotherIdentityIsRefusedAndALooseExpressionIsWarnedOf()
    {
        var artifact = await fixture.PushAsync("keyless/refused");
        await SignAsync($"{artifact}", "rekor1");

        var refused = await fixture.D2Async("verify", $"{artifact}", "--identity", @"^https://github\.com/other/.*$", "--issuer", TrustFixture.Issuer, "--trusted-root", fixture.At("root.json"));
        Assert.Contains("D2B9090", refused.Error, StringComparison.Ordinal);

        var loose = await fixture.D2Async("verify", $"{artifact}", "--identity", "acme/app", "--issuer", TrustFixture.Issuer, "--trusted-root", fixture.At("root.json"));
        Assert.Equal(0, loose.ExitCode);
        Assert.Contains("warning D2B5001", loose.Error, StringComparison.Ordinal);
    }

    // What moves clusters from one kind of signature to another.
    [Fact]
    public async Task ASecondSignatureOfAnotherKindServesThoseWhoAskForIt()
    {
        var artifact = await fixture.PushAsync("keyless/both");
        await SignAsync($"{artifact}", "rekor2");
        Assert.Contains("D2B9084", (await fixture.D2Async("verify", $"{artifact}", "--key", fixture.At("ours.pub"))).Error, StringComparison.Ordinal);

        await fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("ours.key"));

        await fixture.D2JsonAsync([.. Verify($"{artifact}")]);
        await fixture.D2JsonAsync("verify", $"{artifact}", "--key", fixture.At("ours.pub"));
        await fixture.CosignSucceedsAsync("verify", "--key", "ours.pub", "--insecure-ignore-tlog=true", $"{artifact}");
        await fixture.CosignSucceedsAsync(
            "verify", "--certificate-identity-regexp", TrustFixture.Subject, "--certificate-oidc-issuer-regexp", TrustFixture.Issuer,
            "--trusted-root", "root.json", $"{artifact}");
    }

    private static string[] Trust(TrustFixture fixture) => ["--trusted-root", fixture.At("root.json")];

    private async Task SignAsync(string artifact, string config) => await fixture.D2JsonAsync(
        ["sign", artifact, "--keyless", "--identity-token", fixture.At("token"), "--signing-config", fixture.At($"{config}.json"), .. Trust(fixture)]);

    private string[] Verify(string artifact) =>
        ["verify", artifact, "--identity", TrustFixture.Subject, "--issuer", TrustFixture.Issuer, .. Trust(fixture)];
}
