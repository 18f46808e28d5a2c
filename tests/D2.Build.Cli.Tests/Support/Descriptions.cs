namespace D2.Build.Cli.Tests.Support;

/// <summary>Descriptions as rendering writes them.</summary>
internal static class Descriptions
{
    public static readonly ArtifactDescription Fleet = new(
        "d2-fleet", "ghcr.io/acme/d2-fleet", "", ["clusters", "tenants"], "",
        [Channel("latest", "refs/heads/main"), Channel("latest-stable", @"refs/tags/v\d+\.\d+\.\d+")]);

    public static ArtifactDescription Component(string name) => new(
        name, $"ghcr.io/acme/d2-infra/{name}", $"components/{name}", [], name + "/",
        [Channel("latest", "refs/heads/main"), Channel("latest-stable", @"refs/tags/[^/]+/v\d+\.\d+\.\d+")]);

    private static ChannelDescription Channel(string tag, string reference) => new(tag, "push-artifact", reference) { Identity = new("^issuer$", "^subject$") };
}
