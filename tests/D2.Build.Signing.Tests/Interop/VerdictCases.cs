using D2.Build.Oci;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Signing.Tests;

/// <summary>Good bundles, and one for each thing that can be wrong with one.</summary>
internal sealed class VerdictCases(SigstoreStandIn standIn, Keyless keyless, SigningKey key)
{
    private static readonly Digest Another = Digest.Of("another artifact"u8);

    internal async Task<IReadOnlyList<Verdict>> MakeAsync() =>
    [
        .. (await OfKeyAsync()).Select(row => row with { WithKey = true }),
        .. await OfIdentityAsync(),
        .. await OfLogsAsync(),
        .. await OfCertificatesAsync(),
    ];

    private async Task<Verdict[]> OfKeyAsync()
    {
        using var stranger = SigningKey.Generate();
        var bundle = await SignAsync(key);
        return
        [
            new("signed with the key", bundle, null),
            new("signed with another key", await SignAsync(stranger), SigningCodes.WrongSignature),
            new("payload changed, with a key", Forged(bundle), SigningCodes.WrongSignature) { Subject = Another },
            new("replayed on another digest, with a key", bundle, SigningCodes.WrongSubject) { Subject = Another },
            new("signed keyless, a key expected", await keyless.SignAsync(standIn.ConfigWithRekor1), SigningCodes.WrongSignature),
        ];
    }

    private async Task<Verdict[]> OfIdentityAsync()
    {
        var bundle = await keyless.SignAsync(standIn.ConfigWithRekor1);
        return
        [
            new("keyless, Rekor v1", bundle, null),
            new("keyless, Rekor v2 and time stamp", await keyless.SignAsync(standIn.ConfigWithRekor2), null),
            new("keyless, subject matches in the middle", bundle, null) { Identity = "acme/app" },
            new("keyless, another subject", bundle, SigningCodes.WrongIdentity) { Identity = @"^https://github\.com/acme/other/.*$" },
            new("keyless, another issuer", bundle, SigningCodes.WrongIdentity) { Issuer = @"^https://gitlab\.com$" },
            new("payload changed, keyless", Forged(bundle), SigningCodes.WrongSignature) { Subject = Another },
            new("replayed on another digest, keyless", bundle, SigningCodes.WrongSubject) { Subject = Another },
            new("signed with a key, an identity expected", await SignAsync(key), SigningCodes.WrongIdentity),
        ];
    }

    private async Task<Verdict[]> OfLogsAsync()
    {
        var (v1, other) = (await keyless.SignAsync(standIn.ConfigWithRekor1), await keyless.SignAsync(standIn.ConfigWithRekor1));
        var v2 = await keyless.SignAsync(standIn.ConfigWithRekor2);
        var entry = v1.LogEntries[0];
        return
        [
            new("no log entry, Rekor v1", v1 with { LogEntries = [] }, SigningCodes.UnloggedSignature),
            new("no log entry, time stamp only", v2 with { LogEntries = [] }, SigningCodes.UnloggedSignature),
            new("log entry of another signature", v1 with { LogEntries = other.LogEntries }, SigningCodes.UnloggedSignature),
            new("inclusion proof with another root", v1 with { LogEntries = [entry with { Proof = entry.Proof with { RootHash = new byte[32] } }] }, SigningCodes.UnloggedSignature),
            new("log's time changed", v1 with { LogEntries = [entry with { IntegratedTime = entry.IntegratedTime - 60 }] }, SigningCodes.UnloggedSignature),
            new("log's promise removed", v1 with { LogEntries = [entry with { SignedEntryTimestamp = null }] }, SigningCodes.UntrustedTime),
            new("time stamp removed, Rekor v2", v2 with { Timestamps = [] }, SigningCodes.UntrustedTime),
        ];
    }

    private async Task<Verdict[]> OfCertificatesAsync()
    {
        await using var elsewhere = await SigstoreStandIn.StartAsync();
        using var foreign = new Keyless(elsewhere);
        standIn.Faults.CertificateAge = TimeSpan.FromHours(1);
        var (expired1, expired2) = (await keyless.SignAsync(standIn.ConfigWithRekor1), await keyless.SignAsync(standIn.ConfigWithRekor2));
        standIn.Faults.CertificateAge = TimeSpan.Zero;
        standIn.Faults.WithoutPromise = true;
        var unlisted = await keyless.SignAsync(standIn.ConfigWithRekor1);
        standIn.Faults.WithoutPromise = false;
        return
        [
            new("certificate expired, Rekor v1", expired1, SigningCodes.UntrustedCertificate),
            new("certificate expired, Rekor v2 and time stamp", expired2, SigningCodes.UntrustedCertificate),
            new("certificate in no certificate log", unlisted, SigningCodes.UnloggedCertificate),
            new("services of another instance", await foreign.SignAsync(elsewhere.ConfigWithRekor1), SigningCodes.UnloggedSignature),
        ];
    }

    private static Bundle Forged(Bundle bundle) =>
        bundle with { Envelope = bundle.Envelope with { Payload = Statement.ForSignature(Another).ToJson() } };

    private static Task<Bundle> SignAsync(SigningKey key) =>
        new KeySigner(key).SignAsync(Statement.ForSignature(Keyless.Artifact), TestContext.Current.CancellationToken);
}
