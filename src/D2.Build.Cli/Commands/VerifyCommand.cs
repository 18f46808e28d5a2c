using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Verifies the signature of an artifact, or of everything that clusters pull of a project.</summary>
internal sealed class VerifyCommand : RegistryVerb
{
    private readonly TrustTarget _target = new();
    private readonly VerificationArguments _verification = new();
    private readonly Option<string[]> _tags = new("--tag") { Description = "Without an artifact: the tags to verify instead of those of the channels.", HelpName = "tag" };

    public VerifyCommand(Surroundings surroundings)
        : base(
            "verify",
            "Verifies the signature of an artifact as Flux does: against a key, an identity and its issuer, or the identity that the channel of "
            + "the project declares. Without an artifact: everything that clusters pull of the project.",
            surroundings,
            "d2 verify ghcr.io/acme/d2-fleet:latest --key cosign.pub",
            @"d2 verify ghcr.io/acme/d2-fleet:latest --identity '^https://github\.com/acme/d2-fleet/\.github/workflows/push\.yaml@refs/heads/main$' --issuer '^https://token\.actions\.githubusercontent\.com$'",
            "d2 verify fleet:latest --description bin/Release/net10.0/d2.json",
            "d2 verify --description bin/Release/net10.0/d2.json")
    {
        _target.MakeOptional();
        _target.AddTo(this);
        _verification.AddTo(this);
        Options.Add(_tags);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.SignatureOutput, OutputJson.Default.SignaturesOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var trust = new VerifyingTrust(_verification.Read(arguments, session));
        if (_target.ReadProject(arguments) is { } project)
        {
            return await VerifyAllAsync(project, trust, TagList.Read(arguments, _tags), session, cancellation);
        }

        var request = await _target.ReadAsync(arguments, session.Registry, cancellation);
        var output = SignatureOutput.Of(request, await trust.VerifiedAsync(request, cancellation));
        Tell(session.Report, output);
        session.Report.Result(output, OutputJson.Default.SignatureOutput);
        return Success;
    }

    private static async Task<int> VerifyAllAsync(
        ProjectDescription project, VerifyingTrust trust, IReadOnlyList<Tag> tags, Session session, CancellationToken cancellation)
    {
        var looked = await new PublishedChannels(session.Registry).FindAsync(project, tags, cancellation);
        PublishedTag[] published = [.. looked.Where(item => item.Request is not null)];
        var outputs = await Task.WhenAll(published.Select(async item => SignatureOutput.Of(item.Request!, await trust.VerifiedAsync(item.Request!, cancellation))));
        foreach (var ((tag, artifact, _), output) in published.Zip(outputs))
        {
            Tell(session.Report, output);
            session.Report.Fields("artifact", artifact.Name, output.Status, artifact.Repository, output.Digest, tag.ToString(), "", "", output.Status);
        }

        MissingTags.Refuse(project, looked, tags.Count > 0);
        foreach (var item in looked.Where(item => item.Request is null))
        {
            session.Report.Line($"Nothing published yet as {item.Artifact.Repository}:{item.Tag}", LineStyle.Quiet);
        }

        session.Report.Result(new(outputs), OutputJson.Default.SignaturesOutput);
        return Success;
    }

    private static void Tell(Report report, SignatureOutput output)
    {
        report.Line($"Verified {output.Reference}", LineStyle.Done);
        report.Line($"  signed by {(output.Subject is null ? "the key" : $"{output.Subject} ({output.Issuer})")}{(output.Time is null ? "" : $" at {output.Time}")}");
    }
}
