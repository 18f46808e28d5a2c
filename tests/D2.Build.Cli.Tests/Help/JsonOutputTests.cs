using System.Text.Json.Nodes;
using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Cli.Tests.Help;

/// <summary>With <c>--output json</c> every verb prints one object, of the shape that the reference shows for it.</summary>
public sealed class JsonOutputTests : IAsyncLifetime
{
    // It starts a build: the tests of the package look at it.
    private static readonly string[] Elsewhere = ["render"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private FakeRegistry _registry = null!;
    private D2Project _project = null!;

    public async ValueTask InitializeAsync()
    {
        _registry = await FakeRegistry.StartAsync();
        _project = new(_registry.Authority);
    }

    public async ValueTask DisposeAsync()
    {
        _project.Dispose();
        await _registry.DisposeAsync();
    }

    [Fact]
    public async Task EveryVerbPrintsWhatTheReferenceShows()
    {
        var (key, document) = (Path.Join(_project.Folder, "cosign"), Path.Join(_project.Folder, "review.json"));
        await File.WriteAllTextAsync(document, """{"reviewed":true}""", TestContext.Current.CancellationToken);
        await CheckAsync(Local, "keygen", "--file", key);
        await CheckAsync(_project.RunAsync, "pack");
        await CheckAsync(_project.RunAsync, "push");
        await _project.ReleaseAsync("v1.0.0");
        await _project.ReleaseAsync("v1.1.0");
        await CheckAsync(_project.RunAsync, "list", "cert-manager");
        await CheckAsync(_project.RunAsync, "tag", "cert-manager:latest", "candidate");
        await CheckAsync(_project.RunAsync, "pull", "cert-manager", Path.Join(_project.Folder, "pulled"));
        await CheckAsync(_project.RunAsync, "diff");
        await CheckAsync(Local, "compare", document, key + ".pub");
        await CheckAsync(_project.RunAsync, "rollback", "cert-manager", "--unsigned");
        await CheckAsync(_project.RunAsync, "promote", "cert-manager", "v1.1.0", "--unsigned");
        await CheckAsync(_project.RunAsync, "sign", "cert-manager", "--key", key + ".key");
        await CheckAsync(_project.RunAsync, "sign", "--tag", "latest", "--key", key + ".key");
        await CheckAsync(_project.RunAsync, "verify", "cert-manager", "--key", key + ".pub");
        await CheckAsync(_project.RunAsync, "verify", "--tag", "latest", "--key", key + ".pub");
        await CheckAsync(_project.RunAsync, "attest", "cert-manager", "--type", "https://example.com/review/v1", "--predicate", document, "--key", key + ".key");
        await CheckAsync(_project.RunAsync, "attestations list", "cert-manager");
        await CheckAsync(_project.RunAsync, "inspect", "cert-manager");
        await CheckAsync(Local, "inventory", "--description", Path.Join(_project.Folder, "d2.json"));
        using var fleet = new FleetFolder();
        await CheckAsync(Local, "graph", "--description", fleet.Description);
        await CheckAsync(Local, "rules");
        await CheckAsync(Local, "completion", "bash");

        Assert.Equal(D2Program.Verbs.Select(verb => verb.Path).Except(Elsewhere).Order(StringComparer.Ordinal), _seen.Order(StringComparer.Ordinal));
    }

    private static Task<ProcessResult> Local(string[] arguments) => D2Program.RunAsync(arguments);

    private async Task CheckAsync(Func<string[], Task<ProcessResult>> program, string path, params string[] arguments)
    {
        var run = await program([.. path.Split(' '), .. arguments, "--output", "json"]);

        Assert.True(run.ExitCode is 0 or 2, $"{path}: {run.Error}");
        var printed = JsonNode.Parse(run.Output)!.AsObject();
        var verb = D2Program.Verbs.Single(verb => verb.Path == path).Verb;
        Assert.True(
            verb.Outputs.Any(output => JsonShape.Check(printed, output.Type).Count == 0),
            $"{path}: {string.Join("; ", verb.Outputs.SelectMany(output => JsonShape.Check(printed, output.Type)))}\n{run.Output}");
        _seen.Add(path);
    }
}
