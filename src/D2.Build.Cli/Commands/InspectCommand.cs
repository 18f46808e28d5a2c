using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Shows what an artifact is and what is attached to it.</summary>
internal sealed class InspectCommand : RegistryVerb
{
    private readonly TargetArguments _target = new("The artifact: a reference, or a name of the project; tag latest unless named.");

    public InspectCommand(Surroundings surroundings)
        : base(
            "inspect", "Shows an artifact: where it comes from, its layers, and the signatures and attestations attached to it.", surroundings,
            "d2 inspect ghcr.io/acme/d2-fleet:latest-stable") => _target.AddTo(this);

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.InspectOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var reference = _target.ReadVersion(arguments);
        var repository = session.Registry.Open(reference);
        var content = await repository.Manifests.GetAsync(ManifestName.Of(reference), cancellation);
        if (content.MediaType is not (MediaTypes.ImageManifest or MediaTypes.DockerManifest))
        {
            throw new D2Exception(Codes.NotAFluxArtifact, $"{reference} is of type {content.MediaType}, not an image manifest.");
        }

        var manifest = ImageManifest.Read(content.Bytes);
        var referrers = new List<BlobOutput>();
        await foreach (var referrer in repository.Referrers.ListAsync(content.Digest, artifactType: null, cancellation))
        {
            referrers.Add(BlobOutput.Of(referrer));
        }

        var output = new InspectOutput(
            reference.At(content.Digest).ToString(), content.Digest.ToString(), content.MediaType,
            manifest.Annotations, [.. manifest.Layers.Select(BlobOutput.Of)], referrers);
        Tell(session.Report, output);
        session.Report.Result(output, OutputJson.Default.InspectOutput);
        return Success;
    }

    private static void Tell(Report report, InspectOutput output)
    {
        report.Line(output.Reference);
        foreach (var (key, value) in output.Annotations)
        {
            report.Line($"  {key}: {value}");
        }

        foreach (var layer in output.Layers)
        {
            report.Line($"  layer {layer.Digest} {layer.MediaType} ({layer.Size} bytes)");
        }

        foreach (var referrer in output.Referrers)
        {
            report.Line($"  referrer {referrer.Digest} {referrer.MediaType}");
        }
    }
}
