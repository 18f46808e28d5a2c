using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Kustomize;

/// <summary>The real kustomize.</summary>
internal static class KustomizeRun
{
    /// <summary>The objects a folder builds to.</summary>
    public static async Task<IReadOnlyList<JsonNode>> BuildAsync(string folder)
    {
        var result = await ProcessRunner.RunAsync(Peers.Require("kustomize"), ["build", folder], TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.Error);
        return YamlJson.Read(result.Output);
    }
}
