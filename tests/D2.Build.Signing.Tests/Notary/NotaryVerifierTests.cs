using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Testing;
using D2.Build.Testing.Notary;
using Notation = D2.Build.Testing.Notary.Notation;

namespace D2.Build.Signing.Tests.Notary;

/// <summary>What is believed of signatures of the Notary Project, and why others are not.</summary>
public sealed class NotaryVerifierTests : IDisposable
{
    private readonly NotaryFixture _fixture = new();

    public static TheoryData<string> Keys => ["P-256", "P-384", "P-521", "2048", "3072", "4096"];

    public void Dispose() => _fixture.Dispose();

    [Silent("D2B5045")]
    [Theory]
    [MemberData(nameof(Keys))]
    public void EveryKeyOfTheSpecificationSignsAndIsBelieved(string key)
    {
        using var algorithm = Create(key);

        var signature = _fixture.Verify(NotaryFixture.Sign(_fixture.Authority.Issue(algorithm)));

        Assert.Equal("CN=release, OU=Platform, O=Acme, S=Bayern, C=DE", signature.Subject);
        Assert.Equal("CN=root of the tests", signature.Issuer);
    }

    [Fact]
    public void KeysOfOtherSizesDoNotSign()
    {
        using var rsa = RSA.Create(2056);
        var signer = _fixture.Authority.Issue(rsa);

        Refused(SigningCodes.UnreadableKey, () => NotaryChain.FromPem(signer.Chain));
    }

    [Fact]
    public void AKeyWithTheChainOfAnotherDoesNotSign()
    {
        var signer = _fixture.Authority.Issue() with { Chain = _fixture.Authority.Issue().Chain };

        Refused(SigningCodes.UnreadableKey, () => NotaryFixture.Signer(signer));
    }

    [Theory]
    [InlineData("payload")]
    [InlineData("protected")]
    [InlineData("signature")]
    public void AChangedEnvelopeIsRefused(string member)
    {
        var envelope = NotaryFixture.Change(NotaryFixture.Sign(_fixture.Authority.Issue()), json => json[member] = Flip(json[member]!.GetValue<string>()));

        var refused = Assert.Throws<SigningException>(() => _fixture.Verify(envelope));

        Assert.Contains(refused.Code, (string[])[SigningCodes.WrongSignature, SigningCodes.MalformedBundle]);
    }

    [Fact]
    public void ASignatureOfSomethingElseIsRefused()
    {
        var envelope = NotaryFixture.Sign(_fixture.Authority.Issue());
        var verifier = NotaryFixture.Verifier(Notation.Policy("*"), null, _fixture.Authority.Root);

        Refused(SigningCodes.WrongSubject, () => verifier.Verify(envelope, Descriptor.Of(MediaTypes.ImageManifest, "another"u8), NotaryFixture.Repository));
        Refused(SigningCodes.WrongSubject, () => verifier.Verify(envelope, NotaryFixture.Artifact with { MediaType = MediaTypes.DockerManifest }, NotaryFixture.Repository));
    }

    [Fact]
    public void AnotherAuthorityIsRefused()
    {
        using var other = new NotaryAuthority("root of the tests");

        Refused(SigningCodes.UntrustedCertificate, () => _fixture.Verify(NotaryFixture.Sign(other.Issue())));
    }

    [Fact]
    public void ARootThatDidNotIssueTheCertificateIsRefused()
    {
        using var other = new NotaryAuthority("root of the tests");
        var envelope = NotaryFixture.Change(
            NotaryFixture.Sign(other.Issue()), json => json["header"]!["x5c"]![1] = Convert.ToBase64String(_fixture.Authority.Root.RawData));

        Refused(SigningCodes.UntrustedCertificate, () => _fixture.Verify(envelope));
    }

    [Theory]
    [InlineData("x509.subject: C=DE, ST=Bayern, O=Acme", true)]
    [InlineData("x509.subject: C=DE,ST=Bayern,O=Acme,CN=release", true)]
    [InlineData("x509.subject: C=DE, ST=Bayern, O=Acme, CN=rel\\65ase", true)]
    [InlineData("x509.subject: C=DE, ST=Bayern, O=Acme, CN=other", false)]
    [InlineData("x509.subject: C=DE, ST=Bayern, O=acme", false)]
    [InlineData("x509.subject: C=DE, ST=Bayern, O=Acme, L=Hof", false)]
    public void OnlyTrustedIdentitiesAreBelieved(string identity, bool isBelieved)
    {
        var envelope = NotaryFixture.Sign(_fixture.Authority.Issue());
        var policy = Notation.Policy("*", identity);

        if (isBelieved)
        {
            Assert.NotNull(_fixture.Verify(envelope, policy));
        }
        else
        {
            Refused(SigningCodes.WrongIdentity, () => _fixture.Verify(envelope, policy));
        }
    }

    [Fact]
    public void OnlyRepositoriesOfTheScopeAreBelieved()
    {
        var envelope = NotaryFixture.Sign(_fixture.Authority.Issue());

        Assert.NotNull(_fixture.Verify(envelope, Notation.Policy(NotaryFixture.Repository)));
        Refused(SigningCodes.NoExpectation, () => _fixture.Verify(envelope, Notation.Policy(NotaryFixture.Repository + "-of-others")));
    }

    [Fact]
    public void WhatWasSignedAfterTheCertificateHadEndedIsRefused()
    {
        var end = TimeProvider.System.GetUtcNow().AddDays(-2);
        var signer = _fixture.Authority.Issue(until: end);
        var envelope = NotaryFixture.Sign(signer, new FixedTime(end.AddDays(-1)));

        Refused(SigningCodes.UntrustedCertificate, () => NotaryFixture.Signer(signer));
        Refused(SigningCodes.UntrustedCertificate, () => _fixture.Verify(Later(envelope, signer, end.AddDays(1)), Notation.Policy("*", level: "permissive")));
    }

    [Theory]
    [InlineData("strict", false)]
    [InlineData("permissive", true)]
    public void ACertificateThatHasEndedSinceDependsOnTheLevel(string level, bool isBelieved)
    {
        var end = TimeProvider.System.GetUtcNow().AddDays(-2);
        var envelope = NotaryFixture.Sign(_fixture.Authority.Issue(until: end), new FixedTime(end.AddDays(-1)));

        if (isBelieved)
        {
            Assert.NotNull(_fixture.Verify(envelope, Notation.Policy("*", level: level)));
        }
        else
        {
            Refused(SigningCodes.UntrustedCertificate, () => _fixture.Verify(envelope, Notation.Policy("*", level: level)));
        }
    }

    [Fires("D2B5045")]
    [Fact]
    public void ASignatureThatHasEndedDependsOnTheLevel()
    {
        var signer = _fixture.Authority.Issue();
        var now = TimeProvider.System.GetUtcNow();
        var envelope = Resigned(NotaryFixture.Sign(signer), signer, header =>
        {
            header["io.cncf.notary.expiry"] = now.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null);
            header["crit"]!.AsArray().Add("io.cncf.notary.expiry");
        });

        Assert.NotNull(_fixture.Verify(envelope));
        Refused(SigningCodes.SignatureExpired, () => _fixture.Verify(envelope, clock: new FixedTime(now.AddHours(2))));
        Assert.NotNull(_fixture.Verify(envelope, Notation.Policy("*", level: "permissive"), new FixedTime(now.AddHours(2))));
    }

    [Theory]
    [InlineData("alg", "\"ES384\"")]
    [InlineData("alg", "\"none\"")]
    [InlineData("cty", "\"application/json\"")]
    [InlineData("io.cncf.notary.signingScheme", "\"notary.x509.signingAuthority\"")]
    [InlineData("io.cncf.notary.signingTime", "\"yesterday\"")]
    [InlineData("io.cncf.notary.expiry", "\"2099-01-01T00:00:00Z\"")]
    [InlineData("crit", "[]")]
    [InlineData("crit", "[\"io.cncf.notary.signingScheme\", \"io.cncf.notary.verificationPlugin\"]")]
    public void AHeaderThatIsNotUnderstoodIsRefused(string name, string value)
    {
        var signer = _fixture.Authority.Issue();
        var envelope = Resigned(NotaryFixture.Sign(signer), signer, header => header[name] = JsonNode.Parse(value));

        Refused(SigningCodes.MalformedBundle, () => _fixture.Verify(envelope));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"payload\":1,\"protected\":\"\",\"header\":{},\"signature\":\"\"}")]
    [InlineData("{\"payload\":\"\",\"protected\":\"e30\",\"header\":{\"x5c\":[\"AAAA\"]},\"signature\":\"\"}")]
    [InlineData("{\"payload\":\"\",\"protected\":\"e30\",\"header\":{},\"signature\":\"\",\"signatures\":[]}")]
    public void WhatIsNoEnvelopeIsRefused(string envelope) => Refused(SigningCodes.MalformedBundle, () => _fixture.Verify(Encoding.UTF8.GetBytes(envelope)));

    [Fact]
    public void TheReasonIsThatOfTheEnvelopeThatCameFurthest()
    {
        using var other = new NotaryAuthority();
        var verifier = NotaryFixture.Verifier(Notation.Policy("*"), null, _fixture.Authority.Root);

        Refused(SigningCodes.NoSignature, () => verifier.Find([], NotaryFixture.Artifact, NotaryFixture.Repository));
        Refused(SigningCodes.UntrustedCertificate, () => verifier.Find(["{}"u8.ToArray(), NotaryFixture.Sign(other.Issue()), "{}"u8.ToArray()], NotaryFixture.Artifact, NotaryFixture.Repository));
        Assert.NotNull(verifier.Find([NotaryFixture.Sign(other.Issue()), NotaryFixture.Sign(_fixture.Authority.Issue())], NotaryFixture.Artifact, NotaryFixture.Repository));
    }

    [Theory]
    [InlineData("1.3.6.1.5.5.7.3.1")]
    [InlineData("2.5.29.37.0")]
    public void CertificatesForOtherPurposesDoNotSign(string purpose)
    {
        var signer = _fixture.Authority.Issue(purposes: [purpose]);

        Refused(SigningCodes.UntrustedCertificate, () => NotaryFixture.Signer(signer));
    }

    private static AsymmetricAlgorithm Create(string key) => int.TryParse(key, null, out var bits)
        ? RSA.Create(bits)
        : ECDsa.Create(ECCurve.CreateFromFriendlyName("nist" + key.Replace("-", "", StringComparison.Ordinal)));

    private static string Flip(string text) => (text[0] is 'A' ? 'B' : 'A') + text[1..];

    // The same, signed with another time.
    private static byte[] Later(byte[] envelope, IssuedSigner signer, DateTimeOffset time) => Resigned(
        envelope, signer, header => header["io.cncf.notary.signingTime"] = time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null));

    private static byte[] Resigned(byte[] envelope, IssuedSigner signer, Action<JsonObject> change) => NotaryFixture.Change(envelope, json =>
    {
        var header = JsonNode.Parse(Base64Url.DecodeFromChars(json["protected"]!.GetValue<string>()))!.AsObject();
        change(header);
        var text = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header.ToJsonString()));
        using var key = KeyFile.Read(signer.Key, password: null);
        json["protected"] = text;
        json["signature"] = Base64Url.EncodeToString(key.SignJws(Encoding.UTF8.GetBytes($"{text}.{json["payload"]}"), HashAlgorithmName.SHA256));
    });

    private static void Refused(string code, Func<object> action) => Assert.Equal(code, Assert.Throws<SigningException>(action).Code);
}
