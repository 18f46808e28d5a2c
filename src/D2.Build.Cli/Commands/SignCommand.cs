using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Signs what is in a registry already.</summary>
internal sealed class SignCommand : RegistryVerb
{
    private const int MaxParallel = 8;

    private readonly TrustTarget _target = new();
    private readonly SigningArguments _signing = new();
    private readonly Option<string[]> _tags = new("--tag") { Description = "Without an artifact: the tags to sign instead of those of the channels.", HelpName = "tag" };

    public SignCommand(Surroundings surroundings)
        : base(
            "sign",
            "Signs an artifact in a registry as cosign 3 does, and verifies what it pushed. What is signed already stays as it is. "
            + "Without an artifact: everything that clusters pull of the project.",
            surroundings,
            "d2 sign ghcr.io/acme/d2-fleet:latest --key cosign.key",
            "d2 sign ghcr.io/acme/d2-fleet@sha256:… --keyless --attest openvex=vex.json",
            "d2 sign --description bin/Release/net10.0/d2.json --key cosign.key")
    {
        _target.MakeOptional();
        _target.AddTo(this);
        _signing.AddTo(this);
        Options.Add(_tags);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.SignatureOutput, OutputJson.Default.SignaturesOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        using var signing = _signing.Read(arguments, session);
        if (_target.ReadProject(arguments) is { } project)
        {
            return await SignAllAsync(project, signing.Trust, TagList.Read(arguments, _tags), session, cancellation);
        }

        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        session.Report.Result(await SignAsync(request, signing.Trust, session.Report, cancellation), OutputJson.Default.SignatureOutput);
        return Success;
    }

    private static async Task<int> SignAllAsync(
        ProjectDescription project, IArtifactTrust trust, IReadOnlyList<Tag> tags, Session session, CancellationToken cancellation)
    {
        var published = (await new PublishedChannels(session.Registry).FindAsync(project, tags, cancellation))
            .Select(item => item.Request).OfType<TrustRequest>().DistinctBy(request => request.Reference).ToArray();
        var outputs = new SignatureOutput[published.Length];
        var progress = new Progress(session.Report, "Signing", published.Length);
        await Parallel.ForAsync(0, published.Length, new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation }, async (index, token) =>
        {
            outputs[index] = await SignAsync(published[index], trust, session.Report, token);
            progress.Step();
        });
        session.Report.Result(new(outputs), OutputJson.Default.SignaturesOutput);
        return Success;
    }

    private static async Task<SignatureOutput> SignAsync(TrustRequest request, IArtifactTrust trust, Report report, CancellationToken cancellation)
    {
        var outcome = await trust.EnsureAsync(request, cancellation);
        report.Line(
            outcome is TrustOutcome.Signed ? $"Signed {request.Reference}" : $"Signed already: {request.Reference}",
            outcome is TrustOutcome.Signed ? LineStyle.Done : LineStyle.Quiet);
        return SignatureOutput.Of(request, outcome);
    }
}
