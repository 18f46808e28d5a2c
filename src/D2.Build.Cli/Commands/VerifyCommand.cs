using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>Verifies the signature of an artifact.</summary>
internal sealed class VerifyCommand : Verb
{
    private readonly TrustTarget _target = new();
    private readonly VerificationArguments _verification = new();

    public VerifyCommand(Surroundings surroundings)
        : base(
            "verify",
            "Verifies the signature of an artifact as Flux does: against a key, an identity and its issuer, or the identity that the channel of the project declares.",
            surroundings,
            "d2 verify ghcr.io/acme/d2-fleet:latest --key cosign.pub",
            @"d2 verify ghcr.io/acme/d2-fleet:latest --identity '^https://github\.com/acme/d2-fleet/\.github/workflows/push\.yaml@refs/heads/main$' --issuer '^https://token\.actions\.githubusercontent\.com$'",
            "d2 verify fleet:latest --description bin/Release/net10.0/d2.json")
    {
        _target.AddTo(this);
        _verification.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var trust = new VerifyingTrust(_verification.Read(arguments, session));
        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        var verified = await trust.VerifiedAsync(request, cancellation);
        var output = SignatureOutput.Of(request, verified);
        session.Report.Line($"Verified {output.Reference}", LineStyle.Done);
        session.Report.Line($"  signed by {(output.Subject is null ? "the key" : $"{output.Subject} ({output.Issuer})")}{(output.Time is null ? "" : $" at {output.Time}")}");
        session.Report.Result(output, OutputJson.Default.SignatureOutput);
        return Success;
    }
}
