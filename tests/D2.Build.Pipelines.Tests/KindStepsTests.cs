using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>Jobs with clusters on GitHub, on runners that may share a machine.</summary>
public sealed class KindStepsTests
{
    [Fact]
    public void NoneTouchesTheClusterOfAnother()
    {
        JsonObject[] jobs =
        [
            .. PipelineFiles.Of(Plans.GitHubFleet())
                .Where(file => file.Text.Contains("kind create cluster", StringComparison.Ordinal))
                .SelectMany(file => YamlJson.Read(file.Text).Single()!["jobs"]!.AsObject().Select(job => job.Value!.AsObject())),
        ];

        Assert.Equal(3, jobs.Length);
        Assert.All(jobs, job =>
        {
            JsonObject[] steps = [.. job["steps"]!.AsArray().Select(step => step!.AsObject()).Where(step => step["run"] is not null)];
            Assert.All(steps, step => Assert.Equal("${{ runner.temp }}/kubeconfig", step["env"]!["KUBECONFIG"]!.GetValue<string>()));
            Assert.Equal("kind create cluster --name d2-\"$GITHUB_RUN_ID-$INDEX\" --wait 5m", steps[0]["run"]!.GetValue<string>());
            Assert.Equal("always()", steps[^1]["if"]!.GetValue<string>());
            Assert.Equal("kind delete cluster --name d2-\"$GITHUB_RUN_ID-$INDEX\"", steps[^1]["run"]!.GetValue<string>());
        });
    }
}
