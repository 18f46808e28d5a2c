using System.Text;
using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Bundles, ours and hostile ones.</summary>
public sealed class BundleTests
{
    private const string Head = """{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json",""";
    private const string Material = """ "verificationMaterial":{"publicKey":{"hint":"x"}},""";

    [Silent("D2B9082")]
    [Fact]
    public async Task ABundleIsReadAsItWasWritten()
    {
        using var key = SigningKey.Generate();
        var bundle = await new KeySigner(key).SignAsync(Statement.ForSignature(Digest.Of("artifact"u8)), TestContext.Current.CancellationToken);

        var read = Bundle.Parse(bundle.ToJson());

        Assert.Equal(bundle.ToJson(), read.ToJson());
        Assert.Equal(Convert.ToBase64String(key.Public.Fingerprint), read.KeyHint);
    }

    [Fires("D2B9082")]
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1"}""")]
    [InlineData(Head + """ "verificationMaterial":{},"dsseEnvelope":{"payload":"","payloadType":"","signatures":[{"sig":""}]}}""")]
    [InlineData(Head + """ "verificationMaterial":{"publicKey":{},"certificate":{"rawBytes":""}},"dsseEnvelope":{"payload":"","payloadType":"","signatures":[{"sig":""}]}}""")]
    [InlineData(Head + Material + """ "messageSignature":{"signature":""}}""")]
    [InlineData(Head + Material + """ "dsseEnvelope":{"payload":"","payloadType":"","signatures":[]}}""")]
    [InlineData(Head + Material + """ "dsseEnvelope":{"payload":"","payloadType":"","signatures":[{"sig":""},{"sig":""}]}}""")]
    [InlineData(Head + Material + """ "dsseEnvelope":{"payload":"*","payloadType":"","signatures":[{"sig":""}]}}""")]
    [InlineData(Head + """ "verificationMaterial":{"publicKey":{},"tlogEntries":[{"logId":{"keyId":""},"kindVersion":{"kind":"a","version":"b"},"canonicalizedBody":""}]},"dsseEnvelope":{"payload":"","payloadType":"","signatures":[{"sig":""}]}}""")]
    public void MalformedBundlesAreRefused(string json) =>
        Assert.Equal(SigningCodes.MalformedBundle, Assert.Throws<SigningException>(() => Bundle.Parse(Encoding.UTF8.GetBytes(json))).Code);

    [Fact]
    public void DeepAndLargeBundlesAreRefusedBeforeTheyAreRead()
    {
        Assert.Equal(
            SigningCodes.MalformedBundle,
            Assert.Throws<SigningException>(() => Bundle.Parse(Encoding.UTF8.GetBytes(new string('[', 100_000)))).Code);
        Assert.Equal(SigningCodes.MalformedBundle, Assert.Throws<SigningException>(() => Bundle.Parse(new byte[Bundle.MostBytes + 1])).Code);
    }
}
