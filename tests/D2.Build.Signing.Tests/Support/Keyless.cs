using System.Text;
using D2.Build.Oci;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Signing.Tests;

/// <summary>Signers and verifiers against the stand-in.</summary>
internal sealed class Keyless(SigstoreStandIn standIn) : IDisposable
{
    internal const string Workflow = "acme/app/.github/workflows/release.yml@refs/heads/main";
    internal const string Subject = $"https://github.com/{Workflow}";
    internal const string SubjectExpression = @"^https://github\.com/acme/app/\.github/workflows/release\.yml@refs/heads/main$";
    internal const string IssuerExpression = @"^https://token\.actions\.githubusercontent\.com$";

    internal static readonly Digest Artifact = Digest.Of("artifact"u8);

    private readonly HttpClient client = new();

    internal TrustedRoot Root => TrustedRoot.Parse(Encoding.UTF8.GetBytes(standIn.TrustedRoot));

    internal KeylessVerifier Verifier => new(Root, new IdentityPolicy(SubjectExpression, IssuerExpression));

    internal KeylessSigner Signer(string config) => Signer(config, standIn.Tokens.For(Workflow));

    internal KeylessSigner Signer(string config, string token) => new(
        SigningConfig.Parse(Encoding.UTF8.GetBytes(config)).Connect(client, TimeProvider.System.GetUtcNow()),
        new GivenToken(token),
        Root,
        TimeProvider.System);

    /// <summary>The bundle of a plain signature over <see cref="Artifact"/>.</summary>
    internal async Task<Bundle> SignAsync(string config)
    {
        using var signer = Signer(config);
        return await signer.SignAsync(Statement.ForSignature(Artifact), TestContext.Current.CancellationToken);
    }

    public void Dispose() => client.Dispose();
}
