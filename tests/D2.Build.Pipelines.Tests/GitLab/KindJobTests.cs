using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>Jobs with clusters may run side by side on one machine, under one user.</summary>
public sealed class KindJobTests
{
    [Fact]
    public void NoneTouchesTheKubeconfigOfAnother()
    {
        var pipeline = YamlJson.Read(PipelineFiles.Of(Plans.GitLabFleet()).Single(file => file.Path == ".gitlab-ci.yml").Text).Single()!.AsObject();
        var jobs = pipeline.Where(entry => (entry.Value as JsonObject)?["script"]?.ToJsonString().Contains("kind create cluster", StringComparison.Ordinal) == true).ToArray();

        Assert.Equal(["e2e-staging", "e2e-production", "update-versions-on-update"], jobs.Select(job => job.Key));
        Assert.All(jobs, job => Assert.Contains("$CI_JOB_ID", job.Value!["variables"]!["KUBECONFIG"]!.GetValue<string>(), StringComparison.Ordinal));
    }
}
