using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Testing;
using D2.Build.Testing.Registries;
using Tools = D2.Build.Testing.Peers;

namespace D2.Build.Registry.Tests.Conformance;

/// <summary>What other clients make of it.</summary>
public sealed class Peers(RealRegistries registries) : Scenario(registries)
{
    private readonly RealRegistries _registries = registries;

    [Fact]
    public async Task WhatIsPushedIsWhatOthersPull()
    {
        var repository = await OpenAsync(RealRegistry.Htpasswd, "pull");
        var manifest = await Content.PushAsync(repository, "for others");
        await repository.Tags.MoveAsync(Tag.Parse("v1"), manifest, Cancellation);
        var reference = $"{repository.Registry}/{repository.Name}:v1";

        var digest = await RunAsync("crane", "digest", "--insecure", reference);
        var fetched = await RunAsync("oras", "manifest", "fetch", "--plain-http", reference);
        var layer = await RunAsync("crane", "blob", "--insecure", $"{repository.Registry}/{repository.Name}@{Content.Describe(Content.Text("for others")).Digest}");

        Assert.Equal(manifest.Digest.ToString(), digest.Trim());
        Assert.Equal(manifest.Bytes.ToArray(), Content.Text(fetched.TrimEnd()));
        Assert.Equal("for others", layer);
    }

    [Fact]
    public async Task ReferrersAreThoseOfOras()
    {
        var repository = await OpenAsync(RealRegistry.Htpasswd, "referrers");
        var subject = await Content.PushAsync(repository, "subject");
        await repository.Manifests.PushAsync(subject, Cancellation);
        var reference = $"{repository.Registry}/{repository.Name}@{subject.Digest}";
        await RunAsync("oras", "attach", "--plain-http", reference, "--artifact-type", "application/vnd.example.theirs", "--annotation", "a=b");
        var ours = await Content.PushAsync(repository, "ours", subject.Descriptor);

        await repository.Referrers.AttachAsync(subject.Digest, [ours], Cancellation);

        var listed = await repository.Referrers.ListAsync(subject.Digest, null, Cancellation).ToArrayAsync(Cancellation);
        var discovered = JsonNode.Parse(await RunAsync("oras", "discover", "--plain-http", "--format", "json", reference))!;
        string[] types = ["application/vnd.example.theirs", "application/vnd.example.signature"];
        Assert.Equal(types, listed.Select(descriptor => descriptor.ArtifactType));
        Assert.Equal("b", listed[0].Annotations["a"]);
        Assert.Equal(types, (discovered["referrers"] ?? discovered["manifests"])!.AsArray().Select(entry => (string?)entry!["artifactType"]));
    }

    private async Task<string> RunAsync(string tool, params string[] arguments)
    {
        var registry = await _registries.DockerAsync(RegistryAccess.Htpasswd);
        var result = await ProcessRunner.RunAsync(
            Tools.Require(tool), arguments, Cancellation, start => start.Environment["DOCKER_CONFIG"] = registry.DockerConfigFolder);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }
}
