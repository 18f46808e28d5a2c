using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Lists what artifacts bring and what stands on clusters.</summary>
internal sealed class InventoryCommand : Verb
{
    private readonly ProjectArguments _project = new();
    private readonly ClusterArguments _clusters = new();

    public InventoryCommand()
        : base(
            "inventory",
            "Lists the charts, images, sources and custom resource definitions that a project brings, by artifact and by cluster, and the Secrets "
            + "that have to be there. It is what --sbom attests.",
            "d2 inventory",
            "d2 inventory --cluster staging",
            "d2 inventory --description bin/Release/net10.0/d2.json --output json")
    {
        _project.AddDescriptionTo(this);
        _clusters.AddTo(this);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.InventoryOutput];

    protected override Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var project = _project.Read(arguments);
        var output = new InventoryOutput(
            [.. project.Artifacts.Select(HoldingsOutput.Of)],
            [.. _clusters.Read(arguments, project).Select(cluster => HoldingsOutput.Of(cluster, project.Tenants))]);
        foreach (var artifact in output.Artifacts)
        {
            Tell(report, "artifact", artifact);
        }

        foreach (var cluster in output.Clusters)
        {
            Tell(report, "cluster", cluster);
        }

        report.Result(output, OutputJson.Default.InventoryOutput);
        return Task.FromResult(Success);
    }

    private static void Tell(Report report, string what, HoldingsOutput holdings)
    {
        report.Line($"{what} {holdings.Name}");
        foreach (var item in holdings.Inventory)
        {
            report.Line($"  {item.Kind,-24}  {item.Name}{(item.Version is null ? "" : $" {item.Version}")}{(item.Digest is null ? "" : $" @{item.Digest}")}");
        }

        foreach (var secret in holdings.Secrets)
        {
            var place = secret.Namespace.Length == 0 ? secret.Name : $"{secret.Namespace}/{secret.Name}";
            var origin = secret.CopyOf is null ? "" : $", copied from {secret.CopyOf}";
            var readers = secret.UsedBy.Count == 0 ? "" : $", read by {string.Join(", ", secret.UsedBy)}";
            report.Line($"  {"secret",-24}  {place}{origin}{readers}");
        }
    }
}
