using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Unpacks an artifact into a folder.</summary>
internal sealed class PullCommand : RegistryVerb
{
    private readonly TargetArguments _target = new("The artifact: a reference, or a name of the project; tag latest unless named.");
    private readonly Argument<string> _folder = new("folder") { Description = "The folder to make; it must be missing or empty." };

    public PullCommand(Surroundings surroundings)
        : base(
            "pull", "Unpacks an artifact into a folder, or nothing of it where it is damaged or hostile.", surroundings,
            "d2 pull ghcr.io/acme/d2-fleet:latest out",
            "d2 pull cert-manager:v1.2.3 out")
    {
        _target.AddTo(this);
        Arguments.Add(_folder);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.PullOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var (reference, folder) = (_target.ReadVersion(arguments), arguments.GetValue(_folder)!);
        var (digest, files) = await new ArtifactFetcher(session.Registry).FetchAsync(reference, folder, cancellation);
        session.Report.Line($"Pulled {reference.At(digest)}: {files.Count} files in {folder}", LineStyle.Done);
        session.Report.Result(new(reference.At(digest).ToString(), folder, files), OutputJson.Default.PullOutput);
        return Success;
    }
}
