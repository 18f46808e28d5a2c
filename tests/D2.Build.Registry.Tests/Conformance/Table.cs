using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Conformance;

/// <summary>docs/conformance-oci.md names what is tested.</summary>
public sealed partial class Table
{
    private static readonly string[] Rows =
    [
        .. Row().Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "conformance-oci.md"))).Select(match => match.Groups["test"].Value),
    ];

    [Fact]
    public void EveryTestInItExists() => Assert.Empty(Rows.Except(Tests(_ => true)));

    [Fact]
    public void EveryScenarioIsInIt() => Assert.Empty(Tests(type => type.IsSubclassOf(typeof(Scenario))).Except(Rows));

    private static IEnumerable<string> Tests(Func<Type, bool> filter) =>
        from type in typeof(Table).Assembly.GetTypes()
        where filter(type)
        from method in type.GetMethods()
        where method.GetCustomAttributes(typeof(FactAttribute), inherit: false).Length > 0
        select $"{type.Name}.{method.Name}";

    [GeneratedRegex(@"\| `(?<test>[A-Za-z.]+)` \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
