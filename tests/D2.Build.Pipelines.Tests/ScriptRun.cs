using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>The bootstrap script of a fleet, with stand-ins for kubectl and helm.</summary>
internal sealed class ScriptRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WrittenFiles _files;

    public ScriptRun(string trust)
    {
        _files = new(Plans.Verified(Organization.OnGitHub("acme"), Trusts.All[trust]), ".sh");
        Program("helm", "");
        // Only what comes through standard input is applied here.
        Program("kubectl", $"""
            case "$*" in
              *--filename=-*) cat >> '{Log}'; echo '---' >> '{Log}' ;;
            esac
            """);
    }

    private string Log => Path.Join(_folder.Path, "applied.yaml");

    /// <summary>The documents that the script applied.</summary>
    public IReadOnlyList<JsonNode> Applied => File.Exists(Log) ? [.. YamlJson.Read(File.ReadAllText(Log)).Where(document => document is JsonObject)] : [];

    public Task<ProcessResult> StartAsync(params IEnumerable<(string Name, string Value)> variables) =>
        ProcessRunner.RunAsync("bash", [Assert.Single(_files.Paths)], TestContext.Current.CancellationToken, start =>
        {
            start.Environment["PATH"] = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
            foreach (var (name, value) in variables.Append(("REGISTRY_PASSWORD", "secret")))
            {
                start.Environment[name] = value;
            }
        });

    public void Dispose()
    {
        _files.Dispose();
        _folder.Dispose();
    }

    private void Program(string name, string script)
    {
        var path = Path.Join(_folder.Path, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
