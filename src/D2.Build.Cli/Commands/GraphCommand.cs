using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Prints what waits for what on the clusters of a fleet.</summary>
internal sealed class GraphCommand : Verb
{
    private readonly ProjectArguments _project = new();
    private readonly ClusterArguments _clusters = new();
    private readonly Option<GraphFormat> _language = new("--format")
    {
        Description = "The language of the graph: mermaid or dot.",
        HelpName = "language",
        DefaultValueFactory = _ => GraphFormat.Mermaid,
    };

    public GraphCommand()
        : base(
            "graph", "Prints what waits for what on each cluster of a fleet: ResourceSets, Kustomizations, HelmReleases and their dependsOn.",
            "d2 graph --cluster staging",
            "d2 graph --format dot | dot -Tsvg",
            "d2 graph --description bin/Release/net10.0/d2.json --output json")
    {
        _language.CompletionSources.Clear();
        _language.CompletionSources.Add("mermaid", "dot");
        _project.AddDescriptionTo(this);
        _clusters.AddTo(this);
        Options.Add(_language);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.GraphsOutput];

    protected override Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var project = _project.Read(arguments);
        ClusterGraph[] graphs = [.. _clusters.Read(arguments, project).Select(cluster => ClusterGraph.Of(cluster, project.Tenants))];
        if (graphs.Length == 0)
        {
            throw new D2Exception(Codes.UnknownCluster, "The project has no clusters to draw: it is no fleet, or was built before builds told the clusters.");
        }

        report.Line((arguments.GetValue(_language) is GraphFormat.Dot ? DotText.Of(graphs) : MermaidText.Of(graphs)).TrimEnd('\n'));
        report.Result(GraphsOutput.Of(graphs), OutputJson.Default.GraphsOutput);
        return Task.FromResult(Success);
    }
}
