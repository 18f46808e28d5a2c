using D2.Build.Oci;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Signatures of keys, and the search among all that is attached.</summary>
public sealed class KeyVerifierTests : IDisposable
{
    private static readonly Digest Artifact = Digest.Of("artifact"u8);

    private readonly SigningKey key = SigningKey.Generate();
    private readonly SigningKey other = SigningKey.Generate();

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    [Silent("D2B9083", "D2B9084", "D2B9085")]
    [Fact]
    public async Task AnyOfTheKeysWillDo()
    {
        var verifier = new KeyVerifier([other.Public, key.Public]);

        Assert.True(verifier.Verify(await SignAsync(key), Artifact).Statement.IsAbout(Artifact));
    }

    [Fires("D2B9084")]
    [Fact]
    public async Task AnotherKeyIsRefused() => AssertRefused(SigningCodes.WrongSignature, await SignAsync(other), Artifact);

    [Fires("D2B9085")]
    [Fact]
    public async Task AnotherDigestIsRefused() => AssertRefused(SigningCodes.WrongSubject, await SignAsync(key), Digest.Of("another"u8));

    [Fact]
    public async Task AChangedPayloadIsRefused()
    {
        var bundle = await SignAsync(key);
        var payload = Statement.ForSignature(Digest.Of("another"u8)).ToJson();

        AssertRefused(SigningCodes.WrongSignature, bundle with { Envelope = bundle.Envelope with { Payload = payload } }, Digest.Of("another"u8));
    }

    [Fact]
    public async Task ThePayloadTypeIsSigned()
    {
        var bundle = await SignAsync(key);

        AssertRefused(SigningCodes.WrongSignature, bundle with { Envelope = bundle.Envelope with { PayloadType = "text/plain" } }, Artifact);
    }

    [Fact]
    public void AnotherPayloadTypeIsRefused()
    {
        var payload = Statement.ForSignature(Artifact).ToJson();
        var envelope = new Envelope("text/plain", payload, key.Sign(Pae.Encode("text/plain", payload)));

        AssertRefused(SigningCodes.MalformedBundle, new Bundle { Envelope = envelope, KeyHint = "" }, Artifact);
    }

    [Fact]
    public async Task TheHintDecidesNothing()
    {
        var bundle = await SignAsync(key);

        Assert.NotNull(new KeyVerifier([key.Public]).Verify(bundle with { KeyHint = "wrong" }, Artifact));
    }

    [Fires("D2B9083")]
    [Fact]
    public async Task StrangersCannotHideASignatureNorMakeOne()
    {
        var search = new BundleSearch(new KeyVerifier([key.Public]), Artifact);
        var (mine, theirs) = ((await SignAsync(key)).ToJson(), (await SignAsync(other)).ToJson());

        Assert.NotNull(search.Signature([theirs, "junk"u8.ToArray(), mine]));
        Assert.Equal(SigningCodes.WrongSignature, Refusal(() => search.Signature([theirs, "junk"u8.ToArray()])));
        Assert.Equal(SigningCodes.NoSignature, Refusal(() => search.Signature([])));
    }

    [Fact]
    public async Task AnAttestationIsNoSignature()
    {
        var vex = await new KeySigner(key).SignAsync(Statement.About(Artifact, PredicateTypes.OpenVex, "{}"u8), TestContext.Current.CancellationToken);
        var search = new BundleSearch(new KeyVerifier([key.Public]), Artifact);

        Assert.Equal(SigningCodes.NoSignature, Refusal(() => search.Signature([vex.ToJson()])));
        Assert.Single(search.All(PredicateTypes.OpenVex, [vex.ToJson()]));
    }

    [Fact]
    public async Task AReplayedBundleIsNamedAsSuch()
    {
        var bundle = await SignAsync(key);
        var search = new BundleSearch(new KeyVerifier([key.Public]), Digest.Of("another"u8));

        Assert.Equal(SigningCodes.WrongSubject, Refusal(() => search.Signature([bundle.ToJson()])));
    }

    private static string Refusal(Action action) => Assert.Throws<SigningException>(action).Code;

    private static Task<Bundle> SignAsync(SigningKey key) =>
        new KeySigner(key).SignAsync(Statement.ForSignature(Artifact), TestContext.Current.CancellationToken);

    private void AssertRefused(string code, Bundle bundle, Digest subject) =>
        Assert.Equal(code, Refusal(() => new KeyVerifier([key.Public]).Verify(bundle, subject)));
}
