using System.Security.Cryptography;
using D2.Build.Oci;
using D2.Build.Testing.Notary;

namespace D2.Build.Trust.Tests;

/// <summary>Signatures of Notation in a real registry, ours and those of the real notation.</summary>
public sealed class NotationSignatures : IClassFixture<TrustFixture>, IDisposable
{
    private const string KeyPassword = "notation password 5678";

    private readonly TrustFixture _fixture;
    private readonly Notation _notation = new();
    private readonly NotaryAuthority _authority = new();
    private readonly NotaryAuthority _other = new("another root");
    private readonly string _id = Guid.NewGuid().ToString("N");

    public NotationSignatures(TrustFixture fixture)
    {
        _fixture = fixture;
        Believe(Notation.Policy("*"), _authority.RootPem);
    }

    public static TheoryData<string> Keys => ["nistP256", "nistP384", "nistP521", "2048", "3072", "4096"];

    private string[] Trust => ["--trust-policy", _fixture.At(_id + ".json"), "--trust-certificates", _fixture.At(_id + ".crt")];

    public void Dispose()
    {
        _notation.Dispose();
        _authority.Dispose();
        _other.Dispose();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task NotationAcceptsWhatWeSignAndWeWhatItSigns(string kind)
    {
        using AsymmetricAlgorithm key = int.TryParse(kind, null, out var bits) ? RSA.Create(bits) : ECDsa.Create(ECCurve.CreateFromFriendlyName(kind));
        var signer = _authority.Issue(key);
        var (ours, theirs) = (await _fixture.PushAsync("notation/" + kind.ToLowerInvariant()), await _fixture.PushAsync("notation/theirs-" + kind.ToLowerInvariant()));

        Assert.Equal("signed", (await _fixture.D2JsonAsync(["sign", $"{ours}", .. Signer(signer), .. Trust])).GetProperty("status").GetString());
        await NotationSignsAsync(theirs, signer);

        await _notation.AcceptsAsync($"{ours}");
        var verified = await _fixture.D2JsonAsync(["verify", $"{theirs}", .. Trust]);
        Assert.Equal("CN=release, OU=Platform, O=Acme, S=Bayern, C=DE", verified.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task BothRefuseAnotherAuthority()
    {
        var artifact = await _fixture.PushAsync("notation/authority");
        await SignAsync(artifact, _other.Issue());

        await RefusedAsync(artifact, "D2B9086");
    }

    [Fact]
    public async Task BothRefuseAnotherIdentity()
    {
        Believe(Notation.Policy("*", "x509.subject: C=DE, ST=Bayern, O=Acme, CN=somebody"), _authority.RootPem);
        var artifact = await _fixture.PushAsync("notation/identity");
        await SignAsync(artifact, _authority.Issue());

        await RefusedAsync(artifact, "D2B9090");
    }

    [Fact]
    public async Task BothRefuseAnotherRepository()
    {
        var artifact = await _fixture.PushAsync("notation/scope");
        await SignAsync(artifact, _authority.Issue());

        Believe(Notation.Policy($"{artifact.WithoutVersion()}"), _authority.RootPem);
        await _notation.AcceptsAsync($"{artifact}");
        await _fixture.D2JsonAsync(["verify", $"{artifact}", .. Trust]);

        Believe(Notation.Policy($"{artifact.WithoutVersion()}-of-others"), _authority.RootPem);
        await RefusedAsync(artifact, "D2B9096");
    }

    [Fact]
    public async Task BothRefuseACertificateThatHasEnded()
    {
        var artifact = await _fixture.PushAsync("notation/ended");
        var ended = _authority.Issue(until: TimeProvider.System.GetUtcNow().AddDays(-1));

        var signed = await _fixture.D2Async(["sign", $"{artifact}", .. Signer(ended)]);

        Assert.Contains("D2B9086", signed.Error, StringComparison.Ordinal);
        _notation.Add("ended", ended);
        Assert.NotEqual(0, (await _notation.SignAsync("ended", $"{artifact}")).ExitCode);
    }

    [Fact]
    public async Task BothRefuseASignatureOfAnotherArtifact()
    {
        var (signed, other) = (await _fixture.PushAsync("notation/replayed"), await _fixture.PushAsync("notation/replayed-to"));
        await SignAsync(signed, _authority.Issue());
        await Replay.CopyEnvelopesAsync(_fixture, signed, other, change: envelope => envelope);

        await RefusedAsync(other, "D2B9085");
    }

    [Fact]
    public async Task BothRefuseAChangedEnvelope()
    {
        var (signed, other) = (await _fixture.PushAsync("notation/changed"), await _fixture.PushAsync("notation/changed-to"));
        await SignAsync(signed, _authority.Issue());
        await Replay.CopyEnvelopesAsync(_fixture, signed, other, envelope => EnvelopeChange.Payload(envelope, signed.Digest!.Value, other.Digest!.Value));

        await RefusedAsync(other, "D2B9084");
    }

    [Fact]
    public async Task WhatIsNotSignedIsRefused() => await RefusedAsync(await _fixture.PushAsync("notation/unsigned"), "D2B9083");

    [Fact]
    public async Task WhatIsSignedIsNotSignedAgain()
    {
        var artifact = await _fixture.PushAsync("notation/again");
        await NotationSignsAsync(artifact, _authority.Issue());

        var again = await _fixture.D2JsonAsync(["sign", $"{artifact}", .. Signer(_authority.Issue()), .. Trust]);

        Assert.Equal("verified", again.GetProperty("status").GetString());
    }

    [Fact]
    public async Task AnEncryptedKeyOpensWithItsPassword()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signer = _authority.Issue(key) with
        {
            Key = key.ExportEncryptedPkcs8PrivateKeyPem(KeyPassword, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)),
        };
        var artifact = await _fixture.PushAsync("notation/encrypted");

        var without = await _fixture.D2Async(["sign", $"{artifact}", .. Signer(signer)]);
        _fixture.Set("NOTATION_KEY_PASSWORD", "wrong");
        var wrong = await _fixture.D2Async(["sign", $"{artifact}", .. Signer(signer)]);
        _fixture.Set("NOTATION_KEY_PASSWORD", KeyPassword);
        _fixture.Set("SIGNER_KEY", signer.Key);
        _fixture.Set("SIGNER_CHAIN", signer.Chain);
        var opened = await _fixture.D2Async("sign", $"{artifact}", "--key", "env://SIGNER_KEY", "--certificate-chain", "env://SIGNER_CHAIN");

        Assert.All([without, wrong], refused => Assert.Contains("D2B9081", refused.Error, StringComparison.Ordinal));
        Assert.Contains("NOTATION_KEY_PASSWORD", without.Error, StringComparison.Ordinal);
        Assert.True(opened.ExitCode == 0, opened.Error);
        await _notation.AcceptsAsync($"{artifact}");
        var printed = string.Concat(new[] { without, wrong, opened }.Select(result => result.Output + result.Error));
        Assert.DoesNotContain(KeyPassword, printed, StringComparison.Ordinal);
        Assert.All(signer.Key.Split('\n').Where(line => line.Length > 24 && !line.StartsWith('-')), line => Assert.DoesNotContain(line[..24], printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DocumentsAreAttestedWithTheSameKey()
    {
        var artifact = await _fixture.PushAsync("notation/attested");
        var signer = _authority.Issue();
        using var key = ECDsa.Create();
        key.ImportFromPem(signer.Key);
        _fixture.Write(_id + ".pub", key.ExportSubjectPublicKeyInfoPem());

        await _fixture.D2JsonAsync(["sign", $"{artifact}", "--attest", $"https://acme.example/note={_fixture.Write(_id + ".note", "{}")}", .. Signer(signer), .. Trust]);

        await _notation.AcceptsAsync($"{artifact}");
        var listed = await _fixture.D2JsonAsync("attestations", "list", $"{artifact}", "--key", _fixture.At(_id + ".pub"));
        Assert.Equal("verified", Assert.Single(listed.GetProperty("attestations").EnumerateArray()).GetProperty("verdict").GetString());
        await _fixture.CosignSucceedsAsync(
            "verify-attestation", "--type", "https://acme.example/note", "--key", _fixture.At(_id + ".pub"), "--insecure-ignore-tlog=true", $"{artifact}");
    }

    [Fact]
    public async Task HalfOfWhatBelongsTogetherIsRefused()
    {
        var artifact = await _fixture.PushAsync("notation/half");
        var signer = Signer(_authority.Issue());

        foreach (var arguments in new string[][]
        {
            ["verify", $"{artifact}", .. Trust[..2]], ["verify", $"{artifact}", .. Trust[2..]], ["sign", $"{artifact}", .. signer[2..]],
            ["sign", $"{artifact}", "--keyless", .. signer], ["verify", $"{artifact}", .. Trust, "--key", _fixture.At("ours.pub")],
        })
        {
            Assert.Contains("D2B9011", (await _fixture.D2Async(arguments)).Error, StringComparison.Ordinal);
        }
    }

    private void Believe(string policy, string certificates)
    {
        _fixture.Write(_id + ".json", policy);
        _fixture.Write(_id + ".crt", certificates);
        _notation.Trust([("trustpolicy.json", policy), ("signers.crt", certificates)]);
    }

    private string[] Signer(IssuedSigner signer) =>
        ["--key", _fixture.Write(_id + ".key", signer.Key), "--certificate-chain", _fixture.Write(_id + ".chain", signer.Chain)];

    // Without a policy, whatever the signer's root vouches for is good.
    private async Task SignAsync(Reference artifact, IssuedSigner signer) => await _fixture.D2JsonAsync(["sign", $"{artifact}", .. Signer(signer)]);

    private async Task NotationSignsAsync(Reference artifact, IssuedSigner signer)
    {
        _notation.Add("release", signer);
        var signed = await _notation.SignAsync("release", $"{artifact}");
        Assert.True(signed.ExitCode == 0, signed.Error);
    }

    private async Task RefusedAsync(Reference artifact, string code)
    {
        var refused = await _fixture.D2Async(["verify", $"{artifact}", .. Trust]);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, (await _notation.VerifyAsync($"{artifact}")).ExitCode);
    }
}
