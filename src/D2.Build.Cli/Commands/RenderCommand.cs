using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Builds a project and says where its tree is; runs none of its code in this process.</summary>
internal sealed class RenderCommand : Verb
{
    private readonly Argument<string?> _project = new("project") { Description = "The project file or its folder; the one here unless set.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The configuration to build; the project's unless set.", HelpName = "name" };
    private readonly Option<string?> _target = new("--to") { Description = "A folder that gets a copy of the tree; it must be missing or empty.", HelpName = "folder" };
    private readonly Option<bool> _check = new("--check") { Description = "Compare the pipelines and update policies in the repository with what they should be, instead of writing them." };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages first." };
    private readonly Func<string, string?> _variable;

    public RenderCommand(Surroundings surroundings)
        : base(
            "render",
            "Builds a project with 'dotnet build' and shows what it rendered, with errors and warnings as lines with file and place. Like a build it is "
            + "incremental and pushes nothing.",
            "d2 render",
            "d2 render src/fleet --to out --check",
            "d2 render fleet.csproj --configuration Release --output json")
    {
        _variable = surroundings.Variable;
        Arguments.Add(_project);
        foreach (var option in new Option[] { _configuration, _target, _check, _noRestore })
        {
            Options.Add(option);
        }
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.RenderOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        report.Progress("Building …");
        var result = await new DotNetProgram(_variable("DOTNET_HOST_PATH") ?? "dotnet").BuildAsync(Request(arguments), cancellation);
        foreach (var line in result.Lines)
        {
            report.Finding(line, BuildFinding.Parse(line));
        }

        var tree = result.Tree is { } rendered && arguments.GetValue(_target) is { } target ? rendered.CopyTo(target) : result.Tree;
        Tell(report, tree);
        report.Result(new(tree?.Project, tree?.Folder, tree?.Files ?? [], result.Findings), OutputJson.Default.RenderOutput);
        return tree is null ? Failure : Success;
    }

    private BuildRequest Request(ParseResult arguments) => new(
        arguments.GetValue(_project), arguments.GetValue(_configuration),
        [
            .. arguments.GetValue(_check) ? ["-p:D2CheckPipelines=true", "-p:D2CheckUpdatePolicies=true"] : Array.Empty<string>(),
            .. arguments.GetValue(_noRestore) ? ["--no-restore"] : Array.Empty<string>(),
        ]);

    private static void Tell(Report report, RenderedTree? tree)
    {
        foreach (var file in tree?.Files ?? [])
        {
            report.Line(file);
        }

        if (tree is { Files.Count: 0 })
        {
            report.Line($"{tree.Project} declares nothing to render.", LineStyle.Quiet);
        }
        else if (tree is not null)
        {
            report.Line($"Rendered {tree.Files.Count} files into {tree.Folder}", LineStyle.Done);
        }
    }
}
