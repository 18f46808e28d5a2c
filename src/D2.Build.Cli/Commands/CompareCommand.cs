using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Compares two folders of YAML by their objects.</summary>
internal sealed class CompareCommand : Verb
{
    private readonly Argument<string> _old = new("old") { Description = "The folder, or file, with what there was." };
    private readonly Argument<string> _new = new("new") { Description = "The folder, or file, with what there is." };

    public CompareCommand()
        : base(
            "compare", "Compares two folders of YAML by their objects, wherever in a subfolder they are written: names of files, order of keys, quotes and comments do not count. Exit code 2 where they differ.",
            "d2 compare clusters rendered/clusters",
            "d2 compare before.yaml after.yaml --output json")
    {
        Arguments.Add(_old);
        Arguments.Add(_new);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.ComparisonOutput];

    protected override Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var output = ObjectComparison.Between(arguments.GetValue(_old)!, arguments.GetValue(_new)!);
        var isSame = output is { Added: [], Changed: [], Removed: [] };
        ComparisonLines.Tell(report, output);
        if (isSame)
        {
            report.Line("Nothing differs.", LineStyle.Quiet);
        }

        report.Result(output, OutputJson.Default.ComparisonOutput);
        return Task.FromResult(isSame ? Success : Differences);
    }
}
