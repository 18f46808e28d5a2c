using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Signs a document about what is in a registry already.</summary>
internal sealed class AttestCommand : RegistryVerb
{
    private readonly TrustTarget _target = new();
    private readonly SigningArguments _signing = new();
    private readonly Option<string> _type = new("--type") { Description = "What it is: cyclonedx, spdx, spdxjson, openvex, slsaprovenance1 or a URI.", HelpName = "type", Required = true };
    private readonly Option<string> _predicate = new("--predicate") { Description = "The document, in JSON.", HelpName = "file", Required = true };

    public AttestCommand(Surroundings surroundings)
        : base(
            "attest", "Signs a document about an artifact and attaches it. An artifact that is not signed yet is signed too.", surroundings,
            "d2 attest ghcr.io/acme/d2-fleet:latest --type openvex --predicate vex.json --key cosign.key")
    {
        _target.AddTo(this);
        _signing.AddTo(this);
        Options.Add(_type);
        Options.Add(_predicate);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.SignatureOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var attestation = AttestationFile.Read(arguments.GetValue(_type)!, arguments.GetValue(_predicate)!);
        using var signing = _signing.Read(arguments, session, new GivenAttestations([attestation]));
        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        var outcome = await signing.Trust.EnsureAsync(request, cancellation);
        session.Report.Line(
            outcome is TrustOutcome.Signed ? $"Attested {attestation.PredicateType} of {request.Reference}" : $"Attested already: {request.Reference}",
            outcome is TrustOutcome.Signed ? LineStyle.Done : LineStyle.Quiet);
        session.Report.Result(SignatureOutput.Of(request, outcome), OutputJson.Default.SignatureOutput);
        return Success;
    }
}
