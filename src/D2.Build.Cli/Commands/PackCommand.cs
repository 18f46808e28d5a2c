using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Packs the artifacts of a project into an OCI image layout.</summary>
internal sealed class PackCommand : RegistryVerb
{
    private readonly ProjectArguments _project = new();
    private readonly OriginArguments _origin = new();

    public PackCommand(Surroundings surroundings)
        : base(
            "pack", "Packs the rendered tree into an OCI image layout, one image manifest for each artifact.", surroundings,
            "d2 pack --description bin/Debug/net10.0/d2.json",
            "d2 pack --artifact cert-manager --output json")
    {
        _project.AddTo(this);
        _origin.AddTo(this);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.ArtifactsOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var description = _project.Read(arguments);
        var origin = await _origin.ReadAsync(arguments, description, _project.Folder(arguments), session.Variable, cancellation);
        var packed = await new Packer(_project.Tree(arguments), _project.Layout(arguments))
            .PackAsync([.. description.Artifacts.Select(artifact => (artifact, origin.ToAnnotations()))], cancellation);
        foreach (var build in packed)
        {
            session.Report.Line($"Packed {build.Artifact.Name}: {build.Packed.Descriptor.Digest} ({build.Packed.Layer.Size} bytes)", LineStyle.Done);
            session.Report.Fields(ArtifactOutput.Of(build).ToFields());
        }

        _project.WriteResult(arguments, session.Report, new([.. packed.Select(ArtifactOutput.Of)]));
        return Success;
    }
}
