using System.Text;
using D2.Build.Oci;
using D2.Build.Testing.Sigstore;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Keyless signatures against the stand-in: good ones, and each thing that can be wrong.</summary>
public sealed class KeylessVerifierTests : IAsyncLifetime
{
    private SigstoreStandIn standIn = null!;
    private Keyless keyless = null!;

    public async ValueTask InitializeAsync()
    {
        standIn = await SigstoreStandIn.StartAsync();
        keyless = new(standIn);
    }

    public async ValueTask DisposeAsync()
    {
        keyless.Dispose();
        await standIn.DisposeAsync();
    }

    [Silent("D2B9086", "D2B9087", "D2B9088", "D2B9089", "D2B9090")]
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WhatWeSignWeBelieve(int rekor)
    {
        var bundle = Bundle.Parse((await keyless.SignAsync(Config(rekor))).ToJson());

        var verified = keyless.Verifier.Verify(bundle, Keyless.Artifact);

        Assert.Equal(new(Keyless.Subject, StandInTokens.Issuer), verified.Identity);
        Assert.NotNull(verified.Time);
    }

    [Fact]
    public async Task EntriesDeepInALogAreProven()
    {
        for (var i = 0; i < 5; i++)
        {
            var bundle = await keyless.SignAsync(Config(1 + (i % 2)));

            Assert.NotNull(keyless.Verifier.Verify(bundle, Keyless.Artifact));
        }
    }

    [Fires("D2B9090")]
    [Theory]
    [InlineData(@"^https://github\.com/acme/other/.*$", Keyless.IssuerExpression)]
    [InlineData(Keyless.SubjectExpression, @"^https://gitlab\.com$")]
    public async Task AnotherIdentityOrIssuerIsRefused(string subject, string issuer)
    {
        var verifier = new KeylessVerifier(keyless.Root, new IdentityPolicy(subject, issuer));

        AssertRefused(SigningCodes.WrongIdentity, await keyless.SignAsync(Config(1)), Keyless.Artifact, verifier);
    }

    [Fact]
    public async Task AnotherDigestIsRefused() =>
        AssertRefused(SigningCodes.WrongSubject, await keyless.SignAsync(Config(1)), Digest.Of("another artifact"u8));

    [Fact]
    public async Task AChangedPayloadIsRefused()
    {
        var bundle = await keyless.SignAsync(Config(1));
        var other = Digest.Of("another artifact"u8);
        var forged = bundle with { Envelope = bundle.Envelope with { Payload = Statement.ForSignature(other).ToJson() } };

        AssertRefused(SigningCodes.WrongSignature, forged, other);
    }

    [Fires("D2B9088")]
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AMissingLogEntryIsRefused(int rekor)
    {
        var bundle = await keyless.SignAsync(Config(rekor));

        AssertRefused(SigningCodes.UnloggedSignature, bundle with { LogEntries = [] }, Keyless.Artifact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task TheLogEntryOfAnotherSignatureIsRefused(int rekor)
    {
        var (bundle, other) = (await keyless.SignAsync(Config(rekor)), await keyless.SignAsync(Config(rekor)));

        AssertRefused(SigningCodes.UnloggedSignature, bundle with { LogEntries = other.LogEntries }, Keyless.Artifact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AForgedProofIsRefused(int rekor)
    {
        var bundle = await keyless.SignAsync(Config(rekor));
        var entry = bundle.LogEntries[0];

        Assert.All(
            [
                entry.Proof with { TreeSize = entry.Proof.TreeSize + 1 },
                entry.Proof with { Hashes = [new byte[32]] },
                entry.Proof with { RootHash = new byte[32] },
                entry.Proof with { Checkpoint = entry.Proof.Checkpoint.Replace("127.0.0.1\n", "127.0.0.2\n", StringComparison.Ordinal).Replace("- 1\n", "- 2\n", StringComparison.Ordinal) },
                entry.Proof with { Checkpoint = "no note" },
            ],
            proof => AssertRefused(SigningCodes.UnloggedSignature, bundle with { LogEntries = [entry with { Proof = proof }] }, Keyless.Artifact));
    }

    [Fact]
    public async Task ATimeThatTheLogDidNotSignIsRefused()
    {
        var bundle = await keyless.SignAsync(Config(1));
        var entry = bundle.LogEntries[0];

        AssertRefused(
            SigningCodes.UnloggedSignature, bundle with { LogEntries = [entry with { IntegratedTime = entry.IntegratedTime - 60 }] }, Keyless.Artifact);
        AssertRefused(SigningCodes.UntrustedTime, bundle with { LogEntries = [entry with { SignedEntryTimestamp = null }] }, Keyless.Artifact);
    }

    [Fires("D2B9089")]
    [Fact]
    public async Task RekorV2WithoutATimeStampIsRefused()
    {
        var (bundle, other) = (await keyless.SignAsync(Config(2)), await keyless.SignAsync(Config(2)));

        AssertRefused(SigningCodes.UntrustedTime, bundle with { Timestamps = [] }, Keyless.Artifact);
        AssertRefused(SigningCodes.UntrustedTime, bundle with { Timestamps = other.Timestamps }, Keyless.Artifact);
        AssertRefused(SigningCodes.UntrustedTime, bundle with { Timestamps = ["no time stamp"u8.ToArray()] }, Keyless.Artifact);
    }

    [Fires("D2B9086")]
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AnExpiredCertificateIsRefused(int rekor)
    {
        standIn.Faults.CertificateAge = TimeSpan.FromMinutes(9.5);
        var bundle = await keyless.SignAsync(Config(rekor));
        Assert.NotNull(keyless.Verifier.Verify(bundle, Keyless.Artifact));

        standIn.Faults.CertificateAge = TimeSpan.FromHours(1);
        AssertRefused(SigningCodes.UntrustedCertificate, await keyless.SignAsync(Config(rekor)), Keyless.Artifact);
    }

    [Fires("D2B9087")]
    [Fact]
    public async Task ACertificateThatNoLogPromisedToListIsRefused()
    {
        standIn.Faults.WithoutPromise = true;

        AssertRefused(SigningCodes.UnloggedCertificate, await keyless.SignAsync(Config(1)), Keyless.Artifact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AnotherTrustedRootIsRefused(int rekor)
    {
        await using var elsewhere = await SigstoreStandIn.StartAsync();
        var bundle = await keyless.SignAsync(Config(rekor));
        var verifier = new KeylessVerifier(
            TrustedRoot.Parse(Encoding.UTF8.GetBytes(elsewhere.TrustedRoot)), new IdentityPolicy(Keyless.SubjectExpression, Keyless.IssuerExpression));

        AssertRefused(SigningCodes.UnloggedSignature, bundle, Keyless.Artifact, verifier);
    }

    [Fact]
    public async Task ASignatureOfAKeyIsNotOfAnIdentity()
    {
        using var key = SigningKey.Generate();
        var bundle = await new KeySigner(key).SignAsync(Statement.ForSignature(Keyless.Artifact), TestContext.Current.CancellationToken);

        AssertRefused(SigningCodes.WrongIdentity, bundle, Keyless.Artifact);
    }

    private string Config(int rekor) => rekor == 1 ? standIn.ConfigWithRekor1 : standIn.ConfigWithRekor2;

    private void AssertRefused(string code, Bundle bundle, Digest subject, KeylessVerifier? verifier = null) =>
        Assert.Equal(code, Assert.Throws<SigningException>(() => (verifier ?? keyless.Verifier).Verify(bundle, subject)).Code);
}
