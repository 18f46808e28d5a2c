using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Publishes the artifacts of a project whose content changed.</summary>
internal sealed class PushCommand : RegistryVerb
{
    private const int MaxParallel = 8;

    private readonly ProjectArguments _project = new();
    private readonly OriginArguments _origin = new();
    private readonly SigningArguments _signing = new();
    private readonly Option<string[]> _tags = new("--tag") { Description = "A tag to set instead of those of the channel; the first is compared with.", HelpName = "tag" };
    private readonly Option<string?> _diffTag = new("--diff-tag") { Description = "With --tag: the tag to compare the content with.", HelpName = "tag" };

    public PushCommand(Surroundings surroundings)
        : base(
            "push",
            "Packs the rendered tree and pushes what changed. Branch or tag of Git decide the tags: a channel's branch moves its tag, "
            + "v1.2.3 or component/v1.2.3 is a release. Tags move last; unchanged content is not pushed again.",
            surroundings,
            "d2 push --description bin/Release/net10.0/d2.json",
            "d2 push --key cosign.key --sbom --provenance",
            "d2 push --registry localhost:5000/acme --plain-http localhost:5000 --tag preview --unsigned")
    {
        _project.AddTo(this);
        _origin.AddTo(this);
        _signing.AddTo(this);
        _signing.AddUnsignedTo(this);
        Options.Add(_tags);
        Options.Add(_diffTag);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.ArtifactsOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        using var signing = _signing.ReadForPush(arguments, session);
        var description = _project.Read(arguments);
        var origin = await _origin.ReadAsync(arguments, description, _project.Folder(arguments), session.Variable, cancellation);
        WarnOfUncommitted(origin, session.Report);
        var plans = Plans(arguments, description, origin);
        var packed = await new Packer(_project.Tree(arguments), _project.Layout(arguments))
            .PackAsync([.. plans.Select(plan => (plan.Artifact, Annotations(origin, plan.Plan)))], cancellation);
        var publisher = new Publisher(session.Registry, ImageLayout.Open(_project.Layout(arguments)), signing.Trust, session.Report);
        var outputs = new ArtifactOutput[packed.Count];
        var progress = new Progress(session.Report, "Publishing", packed.Count);
        await Parallel.ForAsync(0, packed.Count, new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation }, async (index, token) =>
        {
            var result = await publisher.PublishAsync(packed[index], plans[index].Plan, token);
            outputs[index] = ArtifactOutput.Of(packed[index], result);
            Tell(session.Report, result);
            session.Report.Fields(outputs[index].ToFields());
            progress.Step();
        });
        _project.WriteResult(arguments, session.Report, new(outputs));
        return Success;
    }

    private static void WarnOfUncommitted(Origin origin, Report report)
    {
        if (origin is { GivenRevision: null, Uncommitted.Count: > 0 and var count })
        {
            var files = count is 1 ? $"{origin.Uncommitted[0]} is" : $"{origin.Uncommitted[0]} and {count - 1} more are";
            report.Warning(
                Codes.UncommittedContent,
                $"{files} not committed: the revision is {origin.Revision}, and no provenance is attested. Commit first, or name the revision (ArtifactRevision).");
        }
    }

    private (ArtifactDescription Artifact, TagPlan Plan)[] Plans(ParseResult arguments, ProjectDescription description, Origin origin)
    {
        var tags = arguments.GetValue(_tags) ?? [];
        var plans = description.Artifacts
            .Select(artifact => (Artifact: artifact, Plan: tags.Length > 0 ? TagPlanner.Given(tags, arguments.GetValue(_diffTag)) : TagPlanner.Plan(artifact, origin)))
            .Where(pair => pair.Plan is not null)
            .Select(pair => (pair.Artifact, pair.Plan!))
            .ToArray();
        return plans.Length > 0 ? plans : throw new D2Exception(Codes.NoChannel, NothingToPublish.Message(description, origin));
    }

    private static Annotations Annotations(Origin origin, TagPlan plan) => plan.Version is { } version
        ? origin.ToAnnotations().With(AnnotationKeys.Version, version.ToString())
        : origin.ToAnnotations();

    private static void Tell(Report report, PublishResult result)
    {
        var place = $"{result.Artifact.Repository}@{result.Digest}";
        var tags = string.Join(", ", result.Tags);
        var (text, style) = result.Status switch
        {
            PublishStatus.Pushed => ($"Pushed {place} as {tags}", LineStyle.Done),
            PublishStatus.Tagged => ($"Unchanged content; {place} is now also {tags}", LineStyle.Done),
            _ => ($"Unchanged, nothing pushed: {place} is {tags}", LineStyle.Quiet),
        };
        report.Line(text, style);
    }
}
