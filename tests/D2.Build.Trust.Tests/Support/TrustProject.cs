using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Testing;

namespace D2.Build.Trust.Tests;

/// <summary>A project as the build leaves it, to be published to the registry.</summary>
internal sealed class TrustProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TrustFixture _fixture;

    internal TrustProject(TrustFixture fixture, string name)
        : this(fixture, name, $$"""
            "identity": { "issuer": "{{Json(TrustFixture.Issuer)}}", "subject": "{{Json(TrustFixture.Subject)}}" }
            """)
    {
    }

    /// <summary>A project whose channel says otherwise who signs, and with clusters.</summary>
    internal TrustProject(TrustFixture fixture, string name, string signer, string clusters = "[]")
    {
        _fixture = fixture;
        Place = Reference.Parse($"{fixture.Authority}/{name}");
        Directory.CreateDirectory(Path.Join(_folder.Path, "manifests", "clusters"));
        Change("first");
        File.WriteAllText(Path.Join(_folder.Path, "d2.json"), $$"""
            {
              "schemaVersion": 1, "kind": "fleet", "registry": "{{fixture.Authority}}", "repository": "{{name}}", "source": "https://github.com/acme/app",
              "artifacts": [{
                "name": "fleet", "repository": "{{Place}}", "root": "", "paths": ["clusters"], "releaseTagPrefix": "",
                "channels": [{
                  "tag": "latest", "workflow": "release", "ref": "refs/heads/main",
                  {{signer}}
                }]
              }],
              "clusters": {{clusters}}
            }
            """);
    }

    internal Reference Place { get; }

    internal Task<ProcessResult> PushAsync(params string[] options) => PushAsync(client => client, options);

    internal Task<ProcessResult> PushAsync(Func<IRegistryClient, IRegistryClient> between, params string[] options) =>
        _fixture.D2Async(between, ["push", "--description", Description, "--output", "json", .. options]);

    internal string Description => Path.Join(_folder.Path, "d2.json");

    internal void Change(string content) => File.WriteAllText(Path.Join(_folder.Path, "manifests", "clusters", "a.yaml"), $"content: {content}\n");

    /// <summary>What the tag names; null where it is not set.</summary>
    internal async Task<Digest?> TaggedAsync() =>
        (await _fixture.Client.Open(Place).Manifests.ResolveAsync(Tag.Parse("latest"), TestContext.Current.CancellationToken))?.Digest;

    public void Dispose() => _folder.Dispose();

    internal static string Json(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal);
}
