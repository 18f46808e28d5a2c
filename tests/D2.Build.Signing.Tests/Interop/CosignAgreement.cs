using System.Text;
using D2.Build.Testing;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Signing.Tests;

/// <summary>The same inputs to us and to cosign: the verdicts agree, and are those of docs/conformance-sigstore.md.</summary>
public sealed class CosignAgreement
{
    [Fact]
    public async Task VerdictsAreThoseOfTheTable()
    {
        Peers.Require("cosign");
        using var folder = new TemporaryFolder();
        await using var standIn = await SigstoreStandIn.StartAsync();
        using var keyless = new Keyless(standIn);
        using var key = SigningKey.Generate();
        await File.WriteAllTextAsync(Path.Join(folder.Path, "root.json"), standIn.TrustedRoot, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Join(folder.Path, "key.pub"), key.Public.ToPem(), TestContext.Current.CancellationToken);
        var table = new StringBuilder();
        foreach (var row in await new VerdictCases(standIn, keyless, key).MakeAsync())
        {
            var ours = Ours(row, keyless, key);
            var cosign = await CosignAcceptsAsync(row, folder.Path);
            Assert.Equal(row.Expected, ours);
            Assert.True(cosign == ours is null, $"{row.Name}: cosign {(cosign ? "accepts" : "refuses")} it, we say {ours ?? "accepted"}.");
            table.Append($"| {row.Name} | {Text(ours)} | {(cosign ? "accepted" : "refused")} |\n");
        }

        var page = await File.ReadAllTextAsync(Path.Join(RepositoryPaths.Root, "docs", "conformance-sigstore.md"), TestContext.Current.CancellationToken);
        Assert.True(page.Contains(table.ToString(), StringComparison.Ordinal), $"The table is now:\n{table}");
    }

    private static string Text(string? code) => code is null ? "accepted" : $"[{code}](diagnostics/{code}.md)";

    private static string? Ours(Verdict row, Keyless keyless, SigningKey key)
    {
        IBundleVerifier verifier = row.WithKey
            ? new KeyVerifier([key.Public])
            : new KeylessVerifier(keyless.Root, new IdentityPolicy(row.Identity, row.Issuer));
        try
        {
            verifier.Verify(Bundle.Parse(row.Bundle.ToJson()), row.Subject);
            return null;
        }
        catch (SigningException exception)
        {
            return exception.Code;
        }
    }

    private static async Task<bool> CosignAcceptsAsync(Verdict row, string folder)
    {
        await File.WriteAllBytesAsync(Path.Join(folder, "bundle.json"), row.Bundle.ToJson(), TestContext.Current.CancellationToken);
        string[] trust = row.WithKey
            ? ["--key", "key.pub", "--insecure-ignore-tlog"]
            : ["--certificate-identity-regexp", row.Identity, "--certificate-oidc-issuer-regexp", row.Issuer, "--trusted-root", "root.json"];
        var result = await Cosign.TryAsync(
            ["verify-blob-attestation", "--bundle", "bundle.json", "--type", PredicateTypes.CosignSignature, "--digest", row.Subject.Hex, "--digestAlg", "sha256", .. trust],
            folder,
            TestContext.Current.CancellationToken);
        return result.ExitCode == 0;
    }
}
