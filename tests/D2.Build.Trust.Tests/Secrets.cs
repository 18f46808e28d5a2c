namespace D2.Build.Trust.Tests;

/// <summary>Keys, passwords and tokens are in nothing that the program prints, whatever goes wrong.</summary>
public sealed class Secrets(TrustFixture fixture) : IClassFixture<TrustFixture>
{
    [Fact]
    public async Task TokensAreNotPrinted()
    {
        var token = await File.ReadAllTextAsync(fixture.At("token"), TestContext.Current.CancellationToken);
        var artifact = await fixture.PushAsync("secrets/token");
        string[] sign = ["sign", $"{artifact}", "--keyless", "--identity-token", fixture.At("token"), "--signing-config", fixture.At("rekor2.json"), "--trusted-root", fixture.At("root.json")];

        fixture.StandIn.Faults.RefuseCertificates = true;
        var refused = await fixture.D2Async(sign);
        fixture.StandIn.Faults.RefuseCertificates = false;
        var signed = await fixture.D2Async(sign);

        Assert.Equal((1, 0), (refused.ExitCode, signed.ExitCode));
        Assert.All(
            token.Split('.').SelectMany(part => new[] { part, part[..20] }),
            secret => Assert.DoesNotContain(secret, refused.Output + refused.Error + signed.Output + signed.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task KeysAndPasswordsAreNotPrinted()
    {
        var artifact = await fixture.PushAsync("secrets/key");
        var pem = await File.ReadAllTextAsync(fixture.At("ours.key"), TestContext.Current.CancellationToken);
        fixture.Write("broken.key", pem.Replace("-----END", "AAAA\n-----END", StringComparison.Ordinal));

        var (good, broken) = (await fixture.D2Async("sign", $"{artifact}", "--key", fixture.At("ours.key")), await fixture.D2Async("sign", $"{artifact}", "--key", fixture.At("broken.key")));

        Assert.Equal((0, 1), (good.ExitCode, broken.ExitCode));
        var printed = good.Output + good.Error + broken.Output + broken.Error;
        Assert.DoesNotContain(TrustFixture.Password, printed, StringComparison.Ordinal);
        Assert.All(
            pem.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('-')),
            line => Assert.DoesNotContain(line[..Math.Min(24, line.Length)], printed, StringComparison.Ordinal));
    }
}
