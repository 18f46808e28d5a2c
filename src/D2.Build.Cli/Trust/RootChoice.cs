using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>The trusted root that was named, else that of the public instance; read when it is needed.</summary>
/// <param name="path">The file; null where none was named.</param>
internal sealed class RootChoice(string? path)
{
    private readonly Lazy<TrustedRoot> _root = new(() => TrustFiles.Root(path));

    /// <summary>The trusted root.</summary>
    public TrustedRoot Root => _root.Value;

    /// <summary>The trusted root for a channel.</summary>
    /// <exception cref="D2Exception">The channel's clusters trust another instance than the public one, and none was named (D2B5043).</exception>
    public TrustedRoot For(ChannelDescription channel) => path is null && channel.Identity is { OwnInstance: true }
        ? throw new D2Exception(
            Codes.ForeignSigner,
            $"Clusters verify '{channel.Tag}' against a Sigstore instance of their own. Name its trusted_root.json: --trusted-root (TrustedRoot); "
            + "to sign also its signing_config.json: --signing-config (SigningConfig).")
        : Root;
}
