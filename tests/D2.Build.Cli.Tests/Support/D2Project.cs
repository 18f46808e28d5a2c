using System.CommandLine;
using System.Text.Json.Nodes;
using D2.Build.Registry;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Support;

/// <summary>The program in this process, with a project of components and an environment of its own.</summary>
internal sealed class D2Project : IDisposable
{
    private static readonly string[] Components = ["cert-manager", "monitoring"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _registry;

    public D2Project(string registry)
    {
        _registry = registry;
        foreach (var component in Components)
        {
            Write(component, "controllers/base/release.yaml", $"name: {component}\n");
            Write(component, "controllers/staging/kustomization.yaml", "replicas: 1\n");
        }

        File.WriteAllText(Path.Join(Folder, "d2.json"), new JsonObject
        {
            ["schemaVersion"] = 1,
            ["kind"] = "components",
            ["registry"] = $"{registry}/acme",
            ["repository"] = "d2-infra",
            ["source"] = "https://github.com/acme/d2-infra",
            ["artifacts"] = new JsonArray([.. Components.Select(Describe)]),
        }.ToJsonString());
    }

    public string Folder => _folder.Path;

    /// <summary>Where the components are.</summary>
    public string Repository => $"{_registry}/acme/d2-infra";

    /// <summary>The Git ref that the next runs are for, as GitHub says it.</summary>
    public string GitRef { get; set; } = "refs/heads/main";

    /// <summary>The commit.</summary>
    public string Commit { get; set; } = new('a', 40);

    /// <summary>Whether the next runs are of a pipeline; otherwise Git says what there is to say. Default: they are.</summary>
    public bool InPipeline { get; set; } = true;

    public void Dispose() => _folder.Dispose();

    /// <summary>Calls Git in the project's folder.</summary>
    public async Task GitAsync(params string[] arguments)
    {
        string[] identity = ["-c", "user.name=tests", "-c", "user.email=tests@example.com"];
        var result = await ProcessRunner.RunAsync("git", ["-C", Folder, .. identity, .. arguments], TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    public void Write(string component, string file, string content)
    {
        var path = Path.Join(Folder, "manifests", "components", component, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>Pushes; the result's artifacts by their names.</summary>
    public async Task<Dictionary<string, JsonNode>> PushAsync(params string[] more)
    {
        var run = await RunAsync(["push", "--output", "json", .. more]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonNode.Parse(run.Output)!["artifacts"]!.AsArray().ToDictionary(artifact => artifact!["name"]!.GetValue<string>(), artifact => artifact!);
    }

    /// <summary>Publishes a release of cert-manager with a content of its own.</summary>
    public async Task ReleaseAsync(string version)
    {
        Write("cert-manager", "controllers/base/version.yaml", version);
        GitRef = $"refs/tags/cert-manager/{version}";
        await PushAsync();
    }

    public async Task<ProcessResult> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GITHUB_ACTIONS"] = InPipeline ? "true" : "", ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "acme/d2-infra",
            ["GITHUB_REF"] = GitRef, ["GITHUB_SHA"] = Commit, ["SOURCE_DATE_EPOCH"] = "1700000000", ["COSIGN_PASSWORD"] = "pass word 1234",
        };
        var surroundings = new Surroundings(variables.GetValueOrDefault, Connect);
        string[] unsigned = arguments[0] == "push" ? ["--unsigned"] : [];
        string[] project = ["--description", Path.Join(Folder, "d2.json"), "--plain-http", _registry];
        var exit = await D2Command.Create(surroundings).Parse([.. arguments, .. unsigned, .. project])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new(exit, output.ToString(), error.ToString());
    }

    // No credentials of this machine, and no waiting between attempts.
    private static RegistryClient Connect(RegistryOptions options) => new(options with
    {
        Credentials = CredentialSources.FirstOf(),
        Retry = options.Retry with { Attempts = 1 },
    });

    private JsonNode Describe(string component) => new JsonObject
    {
        ["name"] = component,
        ["repository"] = $"{Repository}/{component}",
        ["root"] = $"components/{component}",
        ["paths"] = new JsonArray(),
        ["releaseTagPrefix"] = component + "/",
        ["channels"] = new JsonArray(Channel("latest", "refs/heads/main"), Channel("latest-stable", @"refs/tags/[^/]+/v\d+\.\d+\.\d+")),
    };

    private static JsonObject Channel(string tag, string reference) => new()
    {
        ["tag"] = tag,
        ["workflow"] = "push-artifact",
        ["ref"] = reference,
        ["identity"] = new JsonObject { ["issuer"] = "^issuer$", ["subject"] = "^subject$" },
    };
}
