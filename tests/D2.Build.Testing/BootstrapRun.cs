using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace D2.Build.Testing;

/// <summary>A bootstrap script, run with stand-ins for kubectl and helm that only write down what they are given.</summary>
public sealed class BootstrapRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _script;

    /// <summary>Prepares a run.</summary>
    /// <param name="script">The text of the script.</param>
    public BootstrapRun(string script)
    {
        _script = Path.Join(_folder.Path, "bootstrap.sh");
        File.WriteAllText(_script, script);
        Program("helm", "");
        // Only what comes through standard input is applied here.
        Program("kubectl", $"""
            case "$*" in
              *--filename=-*) cat >> '{Log}'; echo '---' >> '{Log}' ;;
            esac
            """);
    }

    /// <summary>The documents that the script applied.</summary>
    public IReadOnlyList<JsonNode> Applied => File.Exists(Log) ? [.. YamlJson.Read(File.ReadAllText(Log)).Where(document => document is JsonObject)] : [];

    private string Log => Path.Join(_folder.Path, "applied.yaml");

    /// <summary>The Secret of a name that it applied, and its entries as they are decoded.</summary>
    public (JsonNode Secret, IReadOnlyList<(string Name, string Text)> Entries) Secret(string name)
    {
        var secret = Applied.Single(document => document["kind"]?.GetValue<string>() is "Secret" && document["metadata"]!["name"]!.GetValue<string>() == name);
        return (secret, [.. secret["data"]!.AsObject().Select(entry => (entry.Key, Encoding.UTF8.GetString(Convert.FromBase64String(entry.Value!.GetValue<string>()))))]);
    }

    /// <summary>Runs it.</summary>
    /// <param name="variables">What the environment holds, besides the password of the registry.</param>
    public Task<ProcessResult> StartAsync(params IEnumerable<(string Name, string Value)> variables) =>
        ProcessRunner.RunAsync("bash", [_script], TestContext.Current.CancellationToken, start =>
        {
            start.Environment["PATH"] = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
            foreach (var (name, value) in variables.Append(("REGISTRY_PASSWORD", "secret")))
            {
                start.Environment[name] = value;
            }
        });

    public void Dispose() => _folder.Dispose();

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
