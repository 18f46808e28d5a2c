using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B2003 where some clusters have the variable.</summary>
public sealed class UndefinedVariableTests
{
    private const string Has = "public static Cluster A { get; } = new(\"a\") { Environment = \"e\", Variables = { [\"REGION\"] = \"eu\" } };";
    private const string Lacks = "public static Cluster B => new(\"b\") { Environment = \"e\", Variables = { [\"DOMAIN\"] = \"example.com\" } };";

    [Fires("D2B2003")]
    [Theory]
    [InlineData("string Value = [|\"x-${REGION}\"|];")]
    [InlineData("string M(string name) => $\"{name}[|-${{REGION}}|]\";")]
    [InlineData("string Value = $\"x-{[|F.Vars.Region|]}\";")]
    [InlineData("object Value = new Mapping { [\"a\"] = [|\"${REGION}\"|] };")]
    public async Task ItIsReportedWhereItIsUsed(string member)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B2003", Source(Has + Lacks, member));

        Assert.Equal(UndefinedVariables.Of("REGION", ["b"]).Message, Assert.Single(messages));
    }

    [Silent("D2B2003")]
    [Theory]
    [InlineData("string Value = \"${REGION:-eu}\";")]
    [InlineData("string Value = \"$${REGION}\";")]
    [InlineData("string Value = \"${HOME} ${ENVIRONMENT}\";")]
    [InlineData("object Value = new Cluster(\"c\") { Environment = \"e\", Variables = { [\"REGION\"] = \"${REGION}\" } };")]
    [InlineData("object Value = new D2.Build.Kubernetes.ConfigMap(\"c\") { Data = { [\"a\"] = \"${REGION}\" }, Kustomize = { Substitute = false } };")]
    public Task OtherTextsAreNot(string member) => AnalyzerRun.IsSilentAsync(Source(Has + Lacks, member));

    [Theory]
    [InlineData("public static Cluster B => new(\"b\") { Environment = \"e\", Variables = { [\"REGION\"] = \"us\" } };")]
    [InlineData("public static Cluster B => new(\"b\") { Environment = \"e\", ReconcilesTenants = false };")]
    [InlineData("public static Cluster B => new(\"b\") { Environment = \"e\", ExternalVariables = [\"REGION\"] };")]
    [InlineData("public static Cluster B => new(\"b\") { Environment = \"e\", Variables = { [Key] = \"us\" } }; const string Key = \"REGION\";")]
    [InlineData("public static Cluster B => new(\"b\") { Environment = \"e\", Variables = Shared }; static TextMap Shared => new() { [\"REGION\"] = \"us\" };")]
    [InlineData("public static Cluster B => Make(\"b\"); static Cluster Make(string name) { var made = new Cluster(\"b\") { Environment = \"e\" }; return made; }")]
    [InlineData("public static Cluster B { get; } = new(\"b\") { Environment = \"e\" }; static F() => B.Variables[\"REGION\"] = \"us\";")]
    public Task ClustersThatMayHaveItAreNotNamed(string cluster) => AnalyzerRun.IsSilentAsync(Source(Has + cluster, "string Value = \"${REGION}\";"));

    private static string Source(string clusters, string member) => $$"""
        [Fleet] public static partial class F { {{clusters}} }
        class C { {{member}} }
        """;
}
