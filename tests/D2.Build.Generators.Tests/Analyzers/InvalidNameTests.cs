using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1001.</summary>
public sealed class InvalidNameTests
{
    [Theory]
    [InlineData("new KubernetesObject(\"v1\", \"Namespace\", [|\"My_Apps\"|])")]
    [InlineData("new KubernetesObject(name: [|\"My_Apps\"|], kind: \"Namespace\", apiVersion: \"v1\")")]
    [InlineData("new D2.Build.Flux.OciRepository([|\"apps_\"|])")]
    [InlineData("new D2.Build.Flux.OciRepository([|\"apps\" + \"_\"|])")]
    [InlineData("new D2.Build.Flux.OciRepository([|Bad|])")]
    [InlineData("new AppsTenant([|\"Apps\"|]) { Components = [] }")]
    [InlineData("new AppsTenant([|\"team.apps\"|]) { Components = [] }")]
    [InlineData("new AppsTenant([|\"\"|]) { Components = [] }")]
    [InlineData("new D2.Build.Kubernetes.Namespace([|\"team.apps\"|])")]
    [InlineData("new D2.Build.Kubernetes.ClusterRole([|\"team/apps\"|])")]
    [InlineData("(AppsTenant)new([|\"Apps\"|]) { Components = [] }")]
    public async Task ItIsReportedAtTheArgument(string expression)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1001", Source(expression));

        Assert.Contains("is not a name that Kubernetes accepts here", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new KubernetesObject(\"v1\", \"Namespace\", \"my-apps\")")]
    [InlineData("new KubernetesObject(\"v1\", \"Name_Space\", \"my-apps\")")]
    [InlineData("new D2.Build.Flux.OciRepository(\"team.apps\")")]
    [InlineData("new D2.Build.Flux.OciRepository(\"<< inputs.name >>\")")]
    [InlineData("new D2.Build.Flux.OciRepository(\"${CLUSTER_NAME}\")")]
    [InlineData("new D2.Build.Flux.OciRepository(Late)")]
    [InlineData("new D2.Build.Kubernetes.ClusterRole(\"acme:viewer\")")]
    [InlineData("new KubernetesObject(\"rbac.authorization.k8s.io/v1\", \"Role\", \"acme:viewer\")")]
    [InlineData("new KubernetesObject(\"v1\", Late, \"My_Apps\")")]
    [InlineData("new AppsTenant(\"apps\") { Components = [\"My_Apps\"] }")]
    [InlineData("new Mapping { [\"name\"] = \"My_Apps\" }")]
    [InlineData("new Other(\"My_Apps\")")]
    public Task OtherNamesAreNot(string expression) => AnalyzerRun.IsSilentAsync(Source(expression));

    private static string Source(string expression) => $$"""
        class Other(string name) { public string Name => name; }
        class C
        {
            const string Bad = "My_Apps";
            static readonly string Late = "My_Apps";
            object Value = {{expression}};
        }
        """;
}
