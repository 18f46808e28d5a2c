using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Lists signatures and attestations, those of one type if asked; verifies them where it is said who must have signed.</summary>
internal sealed class AttestationsListCommand : RegistryVerb
{
    private readonly TrustTarget _target = new();
    private readonly VerificationArguments _verification = new();
    private readonly Option<string?> _type = new("--type") { Description = "Only of this type: cyclonedx, spdx, spdxjson, openvex, slsaprovenance1 or a URI.", HelpName = "type" };

    public AttestationsListCommand(Surroundings surroundings)
        : base(
            "list", "Lists the signed documents about an artifact, and whether they are believed where it is said who must have signed.", surroundings,
            "d2 attestations list ghcr.io/acme/d2-fleet:latest --type spdx --key cosign.pub")
    {
        _target.AddTo(this);
        _verification.AddTo(this);
        Options.Add(_type);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.AttestationsOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var type = arguments.GetValue(_type) is { } name ? AttestationFile.TypeOf(name) : null;
        var policy = _verification.Read(arguments, session);
        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        var verifier = policy.VerifierOrNull(request);
        var attached = await AttachedLayers.BundlesAsync(request.Repository, request.Manifest.Digest, cancellation);
        AttestationOutput[] found =
        [
            .. attached.Select(bundle => AttestationOutput.Of(bundle, verifier, request.Manifest.Digest)).OfType<AttestationOutput>()
                .Where(output => type is null || string.Equals(output.Type, type, StringComparison.Ordinal))
                .OrderBy(output => output.Type, StringComparer.Ordinal).ThenBy(output => output.Referrer, StringComparer.Ordinal),
        ];
        foreach (var output in found)
        {
            session.Report.Line($"{output.Type}  {output.Referrer}  {output.Verdict}");
        }

        session.Report.Result(new(request.Reference.ToString(), found), OutputJson.Default.AttestationsOutput);
        return Success;
    }
}
