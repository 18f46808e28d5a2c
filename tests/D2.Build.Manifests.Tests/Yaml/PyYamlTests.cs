using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Yaml;

/// <summary>The writer against PyYAML, a reader of YAML 1.1 (with libyaml where it is built in).</summary>
public class PyYamlTests
{
    private const string ReadTexts = """
        import json, sys, yaml
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(sys.stdin.buffer.read(), Loader=loader)
        sys.stdout.write(json.dumps([[e["value"], e["in"]["deep"], e["list"][0], next(iter(e["key"]))] for e in document]))
        """;

    [Fact]
    public void EveryTextIsReadBack()
    {
        Assert.SkipUnless(Run("import yaml", "") is not null, "python3 with PyYAML is not on this machine.");
        var texts = new List<string>();
        Arbitrary.Text.Sample(texts.Add, iter: 4_000, threads: 1);
        var document = new Sequence(texts.Select(text => (Node)new Mapping
        {
            ["value"] = text,
            ["in"] = new Mapping { ["deep"] = text },
            ["list"] = new Sequence([text]),
            ["key"] = new Mapping { [text] = 1 },
        }));

        var read = JsonSerializer.Deserialize<object[][]>(Run(ReadTexts, YamlWriter.ToText(document))!)!;

        // Values are compared as JSON, so that a text that came back as a number or a date is a difference.
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.All(read[i], value => Assert.Equal(texts[i], ((JsonElement)value).GetString()));
        }
    }

    // Null where there is no Python or the script failed.
    private static string? Run(string script, string input)
    {
        var start = new ProcessStartInfo("python3", ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        try
        {
            using var python = Process.Start(start)!;
            using (var stdin = python.StandardInput)
            {
                stdin.Write(input);
            }

            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
