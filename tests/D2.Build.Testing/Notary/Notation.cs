using System.Text.Json.Nodes;
using Xunit;

namespace D2.Build.Testing.Notary;

/// <summary>The real <c>notation</c>, with a configuration of its own.</summary>
public sealed class Notation : IDisposable
{
    /// <summary>The trust store that policies of these tests name.</summary>
    public const string Store = "acme";

    private readonly TemporaryFolder _folder = new();
    private readonly JsonArray _keys = [];
    private readonly string _program = Peers.Require("notation");

    private string Configuration => Directory.CreateDirectory(Path.Join(_folder.Path, "notation")).FullName;

    /// <summary>A trust policy with one statement.</summary>
    /// <param name="scope">The repository it is for; <c>*</c> for all.</param>
    /// <param name="identity">Who may sign; <c>*</c> for everybody whom the authorities vouch for.</param>
    /// <param name="level">How much is enforced.</param>
    public static string Policy(string scope, string identity = "*", string level = "strict") => new JsonObject
    {
        ["version"] = "1.0",
        ["trustPolicies"] = new JsonArray(new JsonObject
        {
            ["name"] = "acme",
            ["registryScopes"] = new JsonArray(scope),
            ["signatureVerification"] = new JsonObject { ["level"] = level },
            ["trustStores"] = new JsonArray($"ca:{Store}"),
            ["trustedIdentities"] = new JsonArray(identity),
        }),
    }.ToJsonString();

    /// <summary>Knows a signer from now on.</summary>
    public void Add(string name, IssuedSigner signer)
    {
        _keys.Add(new JsonObject
        {
            ["name"] = name,
            ["keyPath"] = Write($"{name}.key", signer.Key),
            ["certPath"] = Write($"{name}.crt", signer.Chain),
        });
        Write("signingkeys.json", new JsonObject { ["keys"] = _keys.DeepClone() }.ToJsonString());
    }

    /// <summary>Believes from now on what source-controller would believe with a Secret.</summary>
    /// <param name="entries">
    /// The Secret's: <c>trustpolicy.json</c>, and certificates. source-controller reads one PEM block of an entry and gives each to every trust store.
    /// </param>
    public void Trust(IEnumerable<(string Name, string Text)> entries)
    {
        const string end = "-----END CERTIFICATE-----\n";
        foreach (var (name, text) in entries)
        {
            if (name is "trustpolicy.json")
            {
                Write(name, text);
            }
            else if (name.EndsWith(".crt", StringComparison.Ordinal) || name.EndsWith(".pem", StringComparison.Ordinal))
            {
                Write($"truststore/x509/ca/{Store}/{name}", text[..(text.IndexOf(end, StringComparison.Ordinal) + end.Length)]);
            }
        }
    }

    /// <summary>Signs.</summary>
    public Task<ProcessResult> SignAsync(string key, string reference, params string[] options) => RunAsync(["sign", "--key", key, .. options, reference]);

    /// <summary>Verifies.</summary>
    public Task<ProcessResult> VerifyAsync(string reference) => RunAsync("verify", reference);

    /// <summary>Verifies, and looks at the verdict.</summary>
    public async Task AcceptsAsync(string reference)
    {
        var result = await VerifyAsync(reference);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    /// <summary>Verifies, and looks at the verdict and its reason.</summary>
    public async Task RefusesAsync(string reference, string reason)
    {
        var result = await VerifyAsync(reference);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<ProcessResult> RunAsync(params string[] arguments) => ProcessRunner.RunAsync(
        _program, [.. arguments, "--insecure-registry"], TestContext.Current.CancellationToken, start =>
        {
            start.Environment["HOME"] = _folder.Path;
            start.Environment["XDG_CONFIG_HOME"] = _folder.Path;
            start.Environment["XDG_CACHE_HOME"] = Path.Join(_folder.Path, "cache");
        });

    private string Write(string name, string text)
    {
        var path = Path.Join(Configuration, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
