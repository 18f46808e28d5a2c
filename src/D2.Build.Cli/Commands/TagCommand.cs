using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>Gives an artifact that is in the registry more tags.</summary>
internal sealed class TagCommand : RegistryVerb
{
    private readonly TargetArguments _target = new("The artifact: a reference with tag or digest, or a name of the project with tag.");
    private readonly Argument<string[]> _tags = new("tag") { Description = "The tags to set.", Arity = ArgumentArity.OneOrMore };

    public TagCommand(Surroundings surroundings)
        : base(
            "tag", "Makes tags name an artifact that is in the registry. Nothing is checked; 'promote' does.", surroundings,
            "d2 tag ghcr.io/acme/d2-fleet@sha256:… audited",
            "d2 tag cert-manager:latest candidate")
    {
        _target.AddTo(this);
        Arguments.Add(_tags);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.MoveOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var reference = _target.ReadVersion(arguments);
        Tag[] tags = [.. arguments.GetValue(_tags)!.Select(Tag.Parse)];
        var repository = session.Registry.Open(reference);
        var manifest = await repository.Manifests.GetAsync(ManifestName.Of(reference), cancellation);
        var moved = false;
        foreach (var tag in tags)
        {
            var changed = await repository.Tags.MoveAsync(tag, manifest, cancellation);
            session.Report.Line(
                $"{(changed ? "Tagged" : "Unchanged:")} {reference.At(tag)} is {manifest.Digest}", changed ? LineStyle.Done : LineStyle.Quiet);
            moved |= changed;
        }

        session.Report.Result(
            new(reference.Name, [.. tags.Select(tag => tag.ToString())], null, manifest.Digest.ToString(), manifest.Digest.ToString(), moved, null),
            OutputJson.Default.MoveOutput);
        return Success;
    }
}
