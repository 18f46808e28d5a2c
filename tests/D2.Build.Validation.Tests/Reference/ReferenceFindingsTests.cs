using System.Globalization;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.Reference;

/// <summary>
/// The reference as it was published gives exactly the findings of docs/diagnostics/reference-findings.md, each of which is
/// defended there.
/// </summary>
public sealed class ReferenceFindingsTests
{
    private static readonly (string Code, string Words, int Count)[] Rows =
    [
        .. File.ReadLines(Path.Join(RepositoryPaths.Root, "docs", "diagnostics", "reference-findings.md"))
            .Where(line => line.StartsWith("| [D2B", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim()[1..8], cells[2].Trim().Trim('`'), int.Parse(cells[3].Trim(), CultureInfo.InvariantCulture))),
    ];

    [Fact]
    public void EveryFindingIsInTheTable() =>
        Assert.Empty(Findings().Where(finding => !Rows.Any(row => IsOf(finding, row))).Select(finding => $"{finding.Code.Id} {finding.Message}"));

    [Fact]
    public void EveryRowOfTheTableIsFoundAsOftenAsItSays()
    {
        var findings = Findings();

        Assert.NotEmpty(Rows);
        Assert.Equal(Rows.Select(row => (row, row.Count)), Rows.Select(row => (row, findings.Count(finding => IsOf(finding, row)))));
    }

    [Fact]
    public void NoFindingIsInTwoRows() => Assert.Equal(Rows.Sum(row => row.Count), Findings().Length);

    private static bool IsOf(Finding finding, (string Code, string Words, int Count) row) =>
        finding.Code.Id == row.Code && finding.Message.Contains(row.Words, StringComparison.Ordinal);

    private static Finding[] Findings() =>
    [
        .. FleetValidator.Check(UpstreamFleet.Fleet.Expand()),
        .. RepositoryValidator.Check(UpstreamComponents.Infra.Expand(NoFiles.Instance)),
        .. RepositoryValidator.Check(UpstreamComponents.Apps.Expand(NoFiles.Instance)),
    ];
}
