using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace D2.Build.Testing.Sigstore;

/// <summary>The two files that tell clients about the stand-in.</summary>
internal static class StandInTrust
{
    private const string Start = "2020-01-01T00:00:00Z";

    internal static string Root(
        (string Url, byte[] Key, string Details, byte[] Id)[] logs,
        (string Url, X509Certificate2[] Chain) authority,
        (string Url, byte[] Key, string Details, byte[] Id) certificateLog,
        (string Url, X509Certificate2[] Chain) stamps) => new JsonObject
        {
            ["mediaType"] = "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
            ["tlogs"] = new JsonArray([.. logs.Select(Log)]),
            ["certificateAuthorities"] = new JsonArray(Authority(authority)),
            ["ctlogs"] = new JsonArray(Log(certificateLog)),
            ["timestampAuthorities"] = new JsonArray(Authority(stamps)),
        }.ToJsonString();

    internal static string Config(string fulcio, string log, int logVersion, string? stamps)
    {
        var config = new JsonObject
        {
            ["mediaType"] = "application/vnd.dev.sigstore.signingconfig.v0.2+json",
            ["caUrls"] = new JsonArray(Service(fulcio, 1)),
            ["rekorTlogUrls"] = new JsonArray(Service(log, logVersion)),
            ["rekorTlogConfig"] = new JsonObject { ["selector"] = "ANY" },
            ["tsaConfig"] = new JsonObject { ["selector"] = "ANY" },
        };
        if (stamps is not null)
        {
            config["tsaUrls"] = new JsonArray(Service(stamps, 1));
        }

        return config.ToJsonString();
    }

    private static JsonObject Service(string url, int version) => new()
    {
        ["url"] = url,
        ["majorApiVersion"] = version,
        ["validFor"] = new JsonObject { ["start"] = Start },
        ["operator"] = "stand-in",
    };

    private static JsonObject Log((string Url, byte[] Key, string Details, byte[] Id) log) => new()
    {
        ["baseUrl"] = log.Url,
        ["hashAlgorithm"] = "SHA2_256",
        ["publicKey"] = new JsonObject
        {
            ["rawBytes"] = Convert.ToBase64String(log.Key),
            ["keyDetails"] = log.Details,
            ["validFor"] = new JsonObject { ["start"] = Start },
        },
        ["logId"] = new JsonObject { ["keyId"] = Convert.ToBase64String(log.Id) },
    };

    private static JsonObject Authority((string Url, X509Certificate2[] Chain) authority) => new()
    {
        ["subject"] = new JsonObject { ["organization"] = "stand-in", ["commonName"] = "stand-in" },
        ["uri"] = authority.Url,
        ["certChain"] = new JsonObject
        {
            ["certificates"] = new JsonArray(
                [.. authority.Chain.Select(certificate => new JsonObject { ["rawBytes"] = Convert.ToBase64String(certificate.RawData) })]),
        },
        ["validFor"] = new JsonObject { ["start"] = Start },
    };
}
