using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>The options that say whose signatures of Notation are believed.</summary>
internal sealed class NotaryArguments
{
    private readonly Option<string?> _policy = new("--trust-policy") { Description = "Notation: the trustpolicy.json that clusters have, a file or env://NAME.", HelpName = "file" };
    private readonly Option<string?> _certificates = new("--trust-certificates")
    {
        Description = "Notation: the certificates that clusters have, in PEM; a file or env://NAME.",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_policy);
        command.Options.Add(_certificates);
    }

    /// <summary>What they name.</summary>
    /// <exception cref="D2Exception">They name only one of the two (D2B9011).</exception>
    public NotaryChoice Read(ParseResult arguments, Session session) =>
        new(new TrustFiles(session.Variable), arguments.GetValue(_policy), arguments.GetValue(_certificates));
}
