using System.CommandLine;
using System.Text.Json;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>The options that say which project, and which of its artifacts.</summary>
internal sealed class ProjectArguments
{
    private const string TreeName = "manifests";
    private const string LayoutName = "artifacts";

    private readonly Option<string?> _description = new("--description") { Description = "The build description; d2.json here, or of the latest build under bin, unless set.", HelpName = "file" };
    private readonly Option<string?> _tree = new("--tree") { Description = "The rendered tree; 'manifests' beside the description unless set.", HelpName = "folder" };
    private readonly Option<string?> _layout = new("--layout") { Description = "The OCI image layout to pack into; 'artifacts' beside the description unless set. Its content is replaced.", HelpName = "folder" };
    private readonly Option<string?> _registry = new("--registry") { Description = "Registry and path to use instead of the organization's.", HelpName = "host/path" };
    private readonly Option<string?> _repository = new("--repository") { Description = "Repository to use instead of the project's.", HelpName = "name" };
    private readonly Option<string?> _result = new("--result-file") { Description = "A file that gets the result as JSON, whatever is printed.", HelpName = "file" };
    private readonly Option<string[]> _artifacts = new("--artifact") { Description = "An artifact of the project; all unless set.", HelpName = "name" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _description, _tree, _layout, _registry, _repository, _artifacts, _result })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds what is needed to read the description only.</summary>
    public void AddDescriptionTo(Command command) => command.Options.Add(_description);

    public string Folder(ParseResult arguments) => Path.GetDirectoryName(Path.GetFullPath(Description(arguments)))!;

    public string Tree(ParseResult arguments) => arguments.GetValue(_tree) ?? Path.Join(Folder(arguments), TreeName);

    public string Layout(ParseResult arguments) => arguments.GetValue(_layout) ?? Path.Join(Folder(arguments), LayoutName);

    /// <summary>Prints what was done, and writes it to the file asked for.</summary>
    public void WriteResult(ParseResult arguments, Report report, ArtifactsOutput output)
    {
        report.Result(output, OutputJson.Default.ArtifactsOutput);
        if (arguments.GetValue(_result) is { } file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, JsonSerializer.Serialize(output, OutputJson.Default.ArtifactsOutput) + "\n");
        }
    }

    /// <summary>The description, at the place asked for, with the artifacts asked for.</summary>
    public ProjectDescription Read(ParseResult arguments)
    {
        var all = new Overrides(arguments.GetValue(_registry), arguments.GetValue(_repository))
            .Apply(DescriptionReader.Read(Description(arguments)));
        var names = arguments.GetValue(_artifacts) ?? [];
        return names.Length == 0 ? all : all with { Artifacts = [.. names.Select(name => Find(all, name))] };
    }

    /// <summary>An artifact by its name.</summary>
    public static ArtifactDescription Find(ProjectDescription description, string name) =>
        description.Artifacts.FirstOrDefault(artifact => string.Equals(artifact.Name, name, StringComparison.Ordinal))
        ?? throw new D2Exception(
            Codes.UnknownArtifact, $"The project has no artifact '{name}', only {string.Join(", ", description.Artifacts.Select(artifact => artifact.Name))}.");

    private string Description(ParseResult arguments) => arguments.GetValue(_description) ?? DescriptionPlace.In("");
}
