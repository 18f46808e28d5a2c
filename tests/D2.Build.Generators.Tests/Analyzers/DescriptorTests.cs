using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using D2.Build.Generators.Analyzers;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.Analyzers;

public sealed partial class DescriptorTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Supported =
    [
        .. typeof(FleetClassAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .DistinctBy(descriptor => descriptor.Id)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void DescriptorsSayWhatTheCodeTableSays() => Assert.All(Supported, descriptor =>
    {
        var code = Codes.All.Single(candidate => candidate.Id == descriptor.Id);
        Assert.Equal(code.Title, descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(code.Help, descriptor.Description.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(code.HelpLink, descriptor.HelpLinkUri);
        Assert.Equal(code.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal("D2.Build", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Fact]
    public void ReleaseNotesListExactlyWhatAnalyzersReport()
    {
        var expected = Supported.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}");

        Assert.Equal(expected, ReleaseRows("Shipped").Concat(ReleaseRows("Unshipped")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReleaseRows(string name)
    {
        var root = typeof(DescriptorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "D2Root").Value!;
        return File.ReadLines(Path.Join(root, "src", "D2.Build.Generators", $"AnalyzerReleases.{name}.md")).Where(line => Row().IsMatch(line));
    }

    [GeneratedRegex(@"^D2B\d{4} ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();
}
