namespace D2.Build.Signing.Tests;

/// <summary>Public keys that are none.</summary>
public sealed class PublicKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")]
    public void WhatIsNoPublicKeyIsRefused(string pem) =>
        Assert.Equal(SigningCodes.UnreadableKey, Assert.Throws<SigningException>(() => PublicKey.FromPem(pem)).Code);

    [Fact]
    public void AMalformedSignatureIsOnlyWrong()
    {
        using var key = SigningKey.Generate();

        Assert.False(key.Public.Verify("data"u8, [1, 2, 3]));
        Assert.False(key.Public.Verify("data"u8, []));
    }
}
