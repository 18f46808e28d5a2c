using System.Security.Cryptography;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Private keys in every form they come in.</summary>
public sealed class KeyFileTests
{
    private static readonly byte[] Data = "what is signed"u8.ToArray();

    [Silent("D2B9081")]
    [Fact]
    public void AnEncryptedKeyOpensWithItsPassword()
    {
        using var key = SigningKey.Generate();

        using var read = KeyFile.Read(KeyFile.WriteEncrypted(key, "s3cret"), "s3cret");

        Assert.Equal(key.Public, read.Public);
        Assert.True(key.Public.Verify(Data, read.Sign(Data)));
    }

    [Fires("D2B9081")]
    [Theory]
    [InlineData("other")]
    [InlineData("")]
    [InlineData(null)]
    public void AnEncryptedKeyDoesNotOpenWithAnotherPassword(string? password)
    {
        using var key = SigningKey.Generate();

        var exception = Assert.Throws<SigningException>(() => KeyFile.Read(KeyFile.WriteEncrypted(key, "s3cret"), password));

        Assert.Equal(SigningCodes.WrongPassword, exception.Code);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLabelOfCosignOneIsRead()
    {
        using var key = SigningKey.Generate();
        var old = KeyFile.WriteEncrypted(key, "").Replace("SIGSTORE", "COSIGN", StringComparison.Ordinal);

        using var read = KeyFile.Read(old, "");

        Assert.Equal(key.Public, read.Public);
    }

    [Theory]
    [InlineData("\"N\":65536", "\"N\":1073741824")]
    [InlineData("\"r\":8", "\"r\":4096")]
    [InlineData("scrypt", "argon2")]
    public void AKeyThatAsksForOtherCostsIsRefused(string from, string to)
    {
        using var key = SigningKey.Generate();
        var pem = KeyFile.WriteEncrypted(key, "");
        var fields = PemEncoding.Find(pem);
        var document = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(pem[fields.Base64Data])).Replace(from, to, StringComparison.Ordinal);
        var changed = PemEncoding.WriteString("ENCRYPTED SIGSTORE PRIVATE KEY", System.Text.Encoding.UTF8.GetBytes(document));

        Assert.Equal(SigningCodes.UnreadableKey, Assert.Throws<SigningException>(() => KeyFile.Read(changed, "")).Code);
    }

    [Silent("D2B9080")]
    [Theory]
    [InlineData("nistP256", KeyKind.EcdsaP256)]
    [InlineData("nistP384", KeyKind.EcdsaP384)]
    [InlineData("nistP521", KeyKind.EcdsaP521)]
    public void PlainAndEncryptedPkcs8AndSec1AreRead(string curve, KeyKind kind)
    {
        using var ecdsa = ECDsa.Create(ECCurve.CreateFromFriendlyName(curve));
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

        Assert.All(
            [ecdsa.ExportPkcs8PrivateKeyPem(), ecdsa.ExportECPrivateKeyPem(), ecdsa.ExportEncryptedPkcs8PrivateKeyPem("pw", parameters)],
            pem => AssertSigns(pem, kind, ecdsa.ExportSubjectPublicKeyInfo()));
    }

    [Fact]
    public void RsaIsRead()
    {
        using var rsa = RSA.Create(2048);

        Assert.All(
            [rsa.ExportPkcs8PrivateKeyPem(), rsa.ExportRSAPrivateKeyPem()],
            pem => AssertSigns(pem, KeyKind.Rsa, rsa.ExportSubjectPublicKeyInfo()));
    }

    [Fact]
    public void TheKeyOfRfc8032IsReadAndSignsAsItSays()
    {
        // Section 7.1, test 1: an empty message.
        const string Pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n";

        using var key = KeyFile.Read(Pem, password: null);

        Assert.Equal(KeyKind.Ed25519, key.Public.Kind);
        Assert.StartsWith("E5564300C360AC729086E2CC806E828A84877F1E", Convert.ToHexString(key.Sign([])), StringComparison.Ordinal);
        Assert.True(key.Public.Verify([], key.Sign([])));
    }

    [Fact]
    public void AnotherPasswordOfPkcs8IsToldFromAMalformedKey()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = ecdsa.ExportEncryptedPkcs8PrivateKeyPem("pw", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));

        Assert.Equal(SigningCodes.WrongPassword, Assert.Throws<SigningException>(() => KeyFile.Read(pem, "other")).Code);
    }

    [Fires("D2B9080")]
    [Theory]
    [InlineData("")]
    [InlineData("no key at all")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\ne30=\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n")]
    public void WhatIsNoKeyIsRefused(string pem) =>
        Assert.Equal(SigningCodes.UnreadableKey, Assert.Throws<SigningException>(() => KeyFile.Read(pem, "")).Code);

    [Fact]
    public async Task KeysOfCosignAreReadAndOursAreReadByCosign()
    {
        using var folder = new TemporaryFolder();
        await Cosign.RunAsync(["generate-key-pair"], folder.Path, TestContext.Current.CancellationToken);
        using var theirs = KeyFile.Read(File.ReadAllText(Path.Join(folder.Path, "cosign.key")), Cosign.Password);
        Assert.Equal(File.ReadAllText(Path.Join(folder.Path, "cosign.pub")), theirs.Public.ToPem());

        using var ours = SigningKey.Generate();
        File.WriteAllText(Path.Join(folder.Path, "ours.key"), KeyFile.WriteEncrypted(ours, Cosign.Password));
        var published = await Cosign.RunAsync(["public-key", "--key", "ours.key"], folder.Path, TestContext.Current.CancellationToken);
        Assert.Equal(ours.Public.ToPem(), published.Output);
    }

    private static void AssertSigns(string pem, KeyKind kind, byte[] publicKey)
    {
        using var key = KeyFile.Read(pem, "pw");

        Assert.Equal(kind, key.Public.Kind);
        Assert.Equal(publicKey, key.Public.SubjectPublicKeyInfo.ToArray());
        Assert.True(PublicKey.FromPem(key.Public.ToPem()).Verify(Data, key.Sign(Data)));
        Assert.False(key.Public.Verify("something else"u8, key.Sign(Data)));
    }
}
