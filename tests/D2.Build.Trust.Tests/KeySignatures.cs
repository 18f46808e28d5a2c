using D2.Build.Testing;

namespace D2.Build.Trust.Tests;

/// <summary>Signatures with a key in a real registry, ours and cosign's.</summary>
public sealed class KeySignatures(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    [Fact]
    public async Task CosignAcceptsWhatWeSign()
    {
        var artifact = await fixture.PushAsync("keys/ours");

        Assert.Equal("signed", (await fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("ours.key"))).GetProperty("status").GetString());

        await fixture.CosignSucceedsAsync("verify", "--key", "ours.pub", "--insecure-ignore-tlog=true", $"{artifact}");
        Assert.NotEqual(0, (await fixture.CosignAsync("verify", "--key", "other.pub", "--insecure-ignore-tlog=true", $"{artifact}")).ExitCode);
    }

    [Silent("D2B9096")]
    [Fact]
    public async Task WeAcceptWhatCosignSigns()
    {
        var artifact = await fixture.PushAsync("keys/theirs");
        await fixture.CosignSucceedsAsync("sign", "--key", "ours.key", "--signing-config", "offline.json", "--yes", $"{artifact}");

        var output = await fixture.D2JsonAsync("verify", $"{artifact.WithoutVersion()}:latest", "--key", fixture.At("ours.pub"));

        Assert.Equal(artifact.ToString(), output.GetProperty("reference").GetString());
    }

    [Fact]
    public async Task UnsignedArtifactsAndOtherKeysAreRefused()
    {
        var artifact = await fixture.PushAsync("keys/refused");

        Assert.Contains("D2B9083", (await fixture.D2Async("verify", $"{artifact}", "--key", fixture.At("ours.pub"))).Error, StringComparison.Ordinal);
        await fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("other.key"));
        var refused = await fixture.D2Async("verify", $"{artifact}", "--key", fixture.At("ours.pub"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"D2B9084: {artifact}: ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsSignedIsNotSignedAgain()
    {
        var artifact = await fixture.PushAsync("keys/again");
        await fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("ours.key"));

        var again = await fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("ours.key"));

        Assert.Equal("verified", again.GetProperty("status").GetString());
        Assert.Equal(1, (await fixture.D2JsonAsync("attestations", "list", $"{artifact}")).GetProperty("attestations").GetArrayLength());
    }

    [Fact]
    public async Task PublishersSideBySideKeepEachOthersSignatures()
    {
        var artifact = await fixture.PushAsync("keys/parallel");

        await Task.WhenAll(
            fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("ours.key")),
            fixture.D2JsonAsync("sign", $"{artifact}", "--key", fixture.At("other.key")));

        await fixture.D2JsonAsync("verify", $"{artifact}", "--key", fixture.At("ours.pub"));
        await fixture.D2JsonAsync("verify", $"{artifact}", "--key", fixture.At("other.pub"));
        await fixture.CosignSucceedsAsync("verify", "--key", "other.pub", "--insecure-ignore-tlog=true", $"{artifact}");
    }

    [Fact]
    public async Task ASignatureOfAnotherArtifactIsRefused()
    {
        var (signed, other) = (await fixture.PushAsync("keys/replayed"), await fixture.PushAsync("keys/replayed-to"));
        await fixture.D2JsonAsync("sign", $"{signed}", "--key", fixture.At("ours.key"));
        await Replay.CopyAsync(fixture, signed, other);

        var refused = await fixture.D2Async("verify", $"{other}", "--key", fixture.At("ours.pub"));

        Assert.Contains("D2B9085", refused.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, (await fixture.CosignAsync("verify", "--key", "ours.pub", "--insecure-ignore-tlog=true", $"{other}")).ExitCode);
    }

    [Fires("D2B9096")]
    [Fact]
    public async Task WithoutAKeyOrIdentityNothingIsVerified()
    {
        var artifact = await fixture.PushAsync("keys/nobody");

        Assert.Contains("D2B9096", (await fixture.D2Async("verify", $"{artifact}")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyIsNeverOverwritten()
    {
        var before = await File.ReadAllTextAsync(fixture.At("ours.key"), TestContext.Current.CancellationToken);

        Assert.Equal(1, (await fixture.D2Async("keygen", "--file", fixture.At("ours"))).ExitCode);

        Assert.Equal(before, await File.ReadAllTextAsync(fixture.At("ours.key"), TestContext.Current.CancellationToken));
    }
}
