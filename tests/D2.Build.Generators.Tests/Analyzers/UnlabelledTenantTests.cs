using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B6008.</summary>
public sealed class UnlabelledTenantTests
{
    [Fires("D2B6008")]
    [Theory]
    [InlineData("[|new Namespace(\"web\")|]")]
    [InlineData("[|new Namespace(\"web\") { Labels = { [\"team\"] = \"a\" } }|]")]
    public async Task ItIsReportedAtTheNamespace(string ns)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B6008", Tenants.Source(ns));

        Assert.Equal(TenantLabels.Missing("policies").Message, Assert.Single(messages));
    }

    [Silent("D2B6008")]
    [Theory]
    [InlineData("new Namespace(\"web\") { Labels = { [\"toolkit.fluxcd.io/role\"] = \"tenant\" } }")]
    [InlineData("new Namespace(\"web\") { Labels = { [Key] = \"tenant\" } }")]
    [InlineData("new Namespace(\"other\")")]
    public Task OtherNamespacesAreNot(string ns) => AnalyzerRun.IsSilentAsync(Tenants.Source(ns, """
        const string Key = "toolkit.fluxcd.io/role";
        public static SourcePolicy Policy { get; } = new("policies") { Allow = ["oci://ghcr.io/acme/"] };
        """));

    [Fact]
    public Task WithoutAPolicyNothingIs() => AnalyzerRun.IsSilentAsync(Tenants.Source("new Namespace(\"web\")", ""));
}
