using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>Signs what is in a registry already.</summary>
internal sealed class SignCommand : Verb
{
    private readonly TrustTarget _target = new();
    private readonly SigningArguments _signing = new();

    public SignCommand(Surroundings surroundings)
        : base(
            "sign", "Signs an artifact in a registry as cosign 3 does, and verifies what it pushed. What is signed already stays as it is.", surroundings,
            "d2 sign ghcr.io/acme/d2-fleet:latest --key cosign.key",
            "d2 sign ghcr.io/acme/d2-fleet@sha256:… --keyless --attest openvex=vex.json")
    {
        _target.AddTo(this);
        _signing.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        using var signing = _signing.Read(arguments, session);
        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        var outcome = await signing.Trust.EnsureAsync(request, cancellation);
        session.Report.Line(
            outcome is TrustOutcome.Signed ? $"Signed {request.Reference}" : $"Signed already: {request.Reference}",
            outcome is TrustOutcome.Signed ? LineStyle.Done : LineStyle.Quiet);
        session.Report.Result(SignatureOutput.Of(request, outcome), OutputJson.Default.SignatureOutput);
        return Success;
    }
}
