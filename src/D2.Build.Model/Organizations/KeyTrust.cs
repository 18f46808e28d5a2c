using System.Globalization;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// Pipelines sign with a private key, and clusters accept whatever one of its public keys verifies, whichever workflow it comes from.
/// </summary>
public sealed record KeyTrust : Trust
{
    /// <summary>Names the keys. While one is being replaced there are two.</summary>
    /// <param name="secret">The Secret with the public keys, which the fleet brings to every cluster.</param>
    /// <param name="publicKeys">Each the text of a <c>.pub</c> file: a PEM block <c>PUBLIC KEY</c>. At least one.</param>
    public KeyTrust([StringSyntax(nameof(TextFormat.ObjectName))] string secret, params IEnumerable<string> publicKeys)
        : base(secret)
        => PublicKeys = [.. publicKeys.Select(key => key.Trim().ReplaceLineEndings("\n") + "\n")];

    /// <summary>The public keys, with LF at the end of every line.</summary>
    public IReadOnlyList<string> PublicKeys { get; }

    /// <summary>The keys as the entries of the Secret; Flux reads those that end with <c>.pub</c>.</summary>
    internal IEnumerable<(string Name, string Key)> Entries =>
        PublicKeys.Select((key, index) => (index == 0 ? "cosign.pub" : string.Create(CultureInfo.InvariantCulture, $"cosign-{index + 1}.pub"), key));

    internal override IReadOnlyList<string> Signers => PublicKeys;

    internal override OciVerification Verification(OidcIdentityMatch identity) =>
        new() { Provider = VerificationProvider.Cosign, SecretRef = Secret! };
}
