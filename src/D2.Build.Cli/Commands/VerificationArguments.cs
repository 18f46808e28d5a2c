using System.CommandLine;
using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>The options that say who must have signed.</summary>
internal sealed class VerificationArguments
{
    private readonly Option<string[]> _keys = new("--key") { Description = "A public key that may have signed: a PEM file, or env://NAME.", HelpName = "file" };
    private readonly Option<string?> _identity = new("--identity") { Description = "Keyless: Go regular expression of the subject.", HelpName = "regex" };
    private readonly Option<string?> _issuer = new("--issuer") { Description = "Keyless: Go regular expression of the issuer.", HelpName = "regex" };
    private readonly Option<string?> _root = new("--trusted-root") { Description = "Keyless: trusted_root.json; the public Sigstore instance unless set.", HelpName = "file" };

    private readonly NotaryArguments _notary = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _keys, _identity, _issuer, _root })
        {
            command.Options.Add(option);
        }

        _notary.AddTo(command);
    }

    /// <summary>Whom to believe; expressions that say more than they seem to are warned of.</summary>
    public TrustPolicy Read(ParseResult arguments, Session session)
    {
        var root = new RootChoice(arguments.GetValue(_root));
        var notary = _notary.Read(arguments, session);
        return Named(arguments, session, root) is not { } named
            ? new(named: null, root, notary)
            : notary.IsNamed
                ? throw new D2Exception(Codes.InvalidArgument, "Name either a key or an identity, or a trust policy of Notation (--trust-policy, --trust-certificates).")
                : new(named, root, notary);
    }

    private IBundleVerifier? Named(ParseResult arguments, Session session, RootChoice root)
    {
        var keys = arguments.GetValue(_keys) ?? [];
        var (identity, issuer) = (arguments.GetValue(_identity), arguments.GetValue(_issuer));
        if (keys.Length > 0 && (identity ?? issuer) is not null)
        {
            throw new D2Exception(Codes.InvalidArgument, "Name either keys (--key) or an identity (--identity, --issuer). Flux ignores the identity where a key is given.");
        }

        if (keys.Length > 0)
        {
            var files = new TrustFiles(session.Variable);
            return new KeyVerifier([.. keys.Select(files.PublicKey)]);
        }

        if (identity is null && issuer is null)
        {
            return null;
        }

        Warn(session.Report, identity ?? "");
        Warn(session.Report, issuer ?? "");
        return new KeylessVerifier(root.Root, new IdentityPolicy(identity ?? "", issuer ?? ""));
    }

    // The same sentences as for the identities of a fleet.
    private static void Warn(Report report, string expression)
    {
        if (IdentityPatterns.Check(expression) is { } violation)
        {
            report.Warning(violation.Code, violation.Message);
        }
    }
}
