using D2.Build.Testing.Registries;

namespace D2.Build.Testing.Sigstore;

/// <summary>
/// Everything that keyless signing talks to, on loopback: an OIDC provider, Fulcio with a certificate log, Rekor of both versions and a
/// time stamp authority. It checks tokens and proofs of possession as the real services do. Nothing of it is the product's code.
/// </summary>
public sealed class SigstoreStandIn : IAsyncDisposable
{
    private readonly StandInAuthority authority = new("root", TimeProvider.System.GetUtcNow());
    private readonly StandInCertificateLog certificateLog = new();
    private readonly StandInRekorV1 rekor1;
    private readonly StandInRekorV2 rekor2;
    private readonly StandInTimestamps stamps;
    private readonly Dictionary<string, LoopbackServer> servers = new(StringComparer.Ordinal);

    private SigstoreStandIn()
    {
        rekor1 = new(Faults);
        rekor2 = new(Faults);
        stamps = new(Faults);
    }

    /// <summary>What it does wrong.</summary>
    public StandInFaults Faults { get; } = new();

    /// <summary>Gives identity tokens.</summary>
    public StandInTokens Tokens { get; } = new();

    /// <summary>The trusted root with all of it, as <c>cosign trusted-root create</c> writes one.</summary>
    public string TrustedRoot => StandInTrust.Root(
        [(Url("rekor1"), rekor1.PublicKey, "PKIX_ECDSA_P256_SHA_256", rekor1.Id), (Url("rekor2"), rekor2.PublicKey, "PKIX_ED25519", rekor2.Id)],
        (Url("fulcio"), [authority.Certificate]),
        (Url("ct"), certificateLog.PublicKey, "PKIX_ECDSA_P256_SHA_256", certificateLog.Id),
        (Url("tsa") + "/api/v1/timestamp", stamps.Chain));

    /// <summary>The signing config with Rekor of version 1.</summary>
    public string ConfigWithRekor1 => StandInTrust.Config(Url("fulcio"), Url("rekor1"), logVersion: 1, stamps: null);

    /// <summary>The signing config with Rekor of version 2 and the time stamp authority.</summary>
    public string ConfigWithRekor2 => StandInTrust.Config(Url("fulcio"), Url("rekor2"), logVersion: 2, Url("tsa") + "/api/v1/timestamp");

    /// <summary>Starts it.</summary>
    public static async Task<SigstoreStandIn> StartAsync()
    {
        var standIn = new SigstoreStandIn();
        var fulcio = new StandInFulcio(standIn.Tokens, standIn.authority, standIn.certificateLog, standIn.Faults);
        standIn.servers["fulcio"] = await LoopbackServer.StartAsync(fulcio.AnswerAsync);
        standIn.servers["ct"] = standIn.servers["fulcio"];
        standIn.servers["rekor1"] = await LoopbackServer.StartAsync(standIn.rekor1.AnswerAsync);
        standIn.servers["rekor2"] = await LoopbackServer.StartAsync(standIn.rekor2.AnswerAsync);
        standIn.servers["tsa"] = await LoopbackServer.StartAsync(standIn.stamps.AnswerAsync);
        return standIn;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values.Distinct())
        {
            await server.DisposeAsync();
        }

        authority.Dispose();
        certificateLog.Dispose();
        rekor1.Dispose();
        stamps.Dispose();
        Tokens.Dispose();
    }

    private string Url(string service) => servers[service].Address.ToString().TrimEnd('/');
}
