using D2.Build.Oci;

namespace D2.Build.Signing.Tests;

/// <summary>One input for two verifiers.</summary>
/// <param name="Name">What it is, as the table of docs/conformance-sigstore.md says.</param>
/// <param name="Bundle">The bundle.</param>
/// <param name="Expected">Null where it is believed; else the code it is refused with.</param>
internal sealed record Verdict(string Name, Bundle Bundle, string? Expected)
{
    internal Digest Subject { get; init; } = Keyless.Artifact;

    internal bool WithKey { get; init; }

    internal string Identity { get; init; } = Keyless.SubjectExpression;

    internal string Issuer { get; init; } = Keyless.IssuerExpression;
}
