using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Compares the rendered tree with what a tag holds.</summary>
internal sealed class DiffCommand : RegistryVerb
{
    private readonly ProjectArguments _project = new();
    private readonly Option<string> _tag = new("--to") { Description = "The tag to compare with.", HelpName = "tag", DefaultValueFactory = _ => "latest" };
    private readonly Option<bool> _objects = new("--objects") { Description = "Show objects and the fields that differ in place of files." };

    public DiffCommand(Surroundings surroundings)
        : base(
            "diff", "Compares the rendered tree with artifacts in the registry, by content. Exit code 2 where they differ.", surroundings,
            "d2 diff --description bin/Debug/net10.0/d2.json --to latest-stable",
            "d2 diff --to latest-stable --objects")
    {
        _project.AddTo(this);
        Options.Add(_tag);
        Options.Add(_objects);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.DifferencesOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var tag = Tag.Parse(arguments.GetValue(_tag)!);
        var outputs = new List<DifferenceOutput>();
        foreach (var artifact in _project.Read(arguments).Artifacts)
        {
            var output = await CompareAsync(artifact, Path.Join(_project.Tree(arguments), artifact.Root), tag, arguments.GetValue(_objects), session, cancellation);
            Tell(session.Report, output);
            outputs.Add(output);
        }

        session.Report.Result(new(outputs), OutputJson.Default.DifferencesOutput);
        return outputs.Any(output => output.Changed) ? Differences : Success;
    }

    private static async Task<DifferenceOutput> CompareAsync(
        ArtifactDescription artifact, string tree, Tag tag, bool withObjects, Session session, CancellationToken cancellation)
    {
        var reference = Reference.Parse(artifact.Repository).At(tag);
        var scratch = Directory.CreateTempSubdirectory("d2-diff-").FullName;
        try
        {
            var exists = await session.Registry.Open(reference).Manifests.ResolveAsync(tag, cancellation) is not null;
            if (exists)
            {
                await new ArtifactFetcher(session.Registry).FetchAsync(reference, scratch, cancellation);
            }

            var difference = TreeDifference.Between(scratch, tree, artifact.Paths);
            var files = difference.Added.Concat(difference.Changed).Concat(difference.Removed).ToHashSet(StringComparer.Ordinal);
            return new(
                artifact.Name, reference.ToString(), files.Count > 0, !exists, difference.Added, difference.Changed, difference.Removed,
                withObjects ? ObjectComparison.Between(scratch, tree, files.Contains) : null);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Tell(Report report, DifferenceOutput output)
    {
        var text = output.Missing ? $"{output.Reference} does not exist" : $"{output.Reference} {(output.Changed ? "differs" : "is the same")}";
        report.Line(text, output.Changed ? LineStyle.Done : LineStyle.Quiet);
        if (output.Objects is { } objects)
        {
            ComparisonLines.Tell(report, objects, "  ");
            return;
        }

        foreach (var (sign, files) in new[] { ('+', output.AddedFiles), ('~', output.ChangedFiles), ('-', output.RemovedFiles) })
        {
            foreach (var file in files)
            {
                report.Line($"  {sign} {file}");
            }
        }
    }
}
