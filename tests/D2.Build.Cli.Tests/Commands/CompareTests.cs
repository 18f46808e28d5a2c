using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Commands;

public sealed class CompareTests : IDisposable
{
    private const string Settings = """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: apps }
        data:
          a: "1"
          b: text
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatObjectsAreCountsAndNotHowTheyAreWritten()
    {
        Write("old/staging/all.yaml", $"{Settings}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {{ name: apps }}\n");
        Write("new/staging/namespace.yaml", "kind: Namespace # first\nmetadata:\n  name: 'apps'\napiVersion: v1\n");
        Write("new/staging/settings.json", """{"kind":"ConfigMap","data":{"b":"text","a":"1"},"metadata":{"namespace":"apps","name":"settings"},"apiVersion":"v1"}""");

        var run = await CompareAsync();

        Assert.Equal((0, "Nothing differs.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task ObjectsAndFieldsAreNamed()
    {
        Write("old/staging/a.yaml", $"{Settings}\n---\nkind: Namespace\napiVersion: v1\nmetadata: {{ name: gone }}\n");
        Write("new/staging/b.yaml", Settings.Replace("\"1\"", "1", StringComparison.Ordinal).Replace("  b: text", "  b: other\n  c.d: [x]\nimmutable: on", StringComparison.Ordinal));
        Write("new/production/b.yaml", Settings);

        var run = await CompareAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "+ production: ConfigMap/apps/settings\n~ staging: ConfigMap/apps/settings\n    data.a: '1' → 1\n    data.b: text → other\n    data['c.d']: nothing → […]\n    immutable: nothing → on\n- staging: Namespace/gone\n",
            run.Output);
    }

    [Fact]
    public async Task ObjectsInAListAreFoundByTheirNames()
    {
        const string Other = "{ kind: Secret, apiVersion: v1, metadata: { name: token }, stringData: { token: hunter2 } }";
        Write("old/a.yaml", $"kind: ResourceSet\nmetadata: {{ name: apps }}\nspec: {{ resources: [{Flow(5)}, {Other}], order: [1, 2] }}\n");
        Write("new/a.yaml", $"kind: ResourceSet\nmetadata: {{ name: apps }}\nspec: {{ order: [2, 1, 3], resources: [{Other.Replace("hunter2", "hunter3", StringComparison.Ordinal)}, {Flow(6)}] }}\n");

        var run = await CompareAsync();

        Assert.Equal(
            "~ ResourceSet/apps\n    spec.resources[Deployment/web].spec.replicas: 5 → 6\n    spec.resources[Secret/token].stringData.token\n    spec.order[0]: 1 → 2\n    spec.order[1]: 2 → 1\n    spec.order[2]: nothing → 3\n",
            run.Output);

        static string Flow(int replicas) => $"{{ kind: Deployment, apiVersion: apps/v1, metadata: {{ name: web }}, spec: {{ replicas: {replicas} }} }}";
    }

    [Theory]
    [InlineData("true", "yes", 0)]
    [InlineData("~", "null", 0)]
    [InlineData("no", "'no'", 2)]
    [InlineData("false", "on", 2)]
    [InlineData("10", "'10'", 2)]
    public async Task ScalarsAreWhatKubernetesMakesOfThem(string old, string now, int exit)
    {
        Write("old/a.yaml", $"values: {old}");
        Write("new/a.yaml", $"values: {now}");

        Assert.Equal(exit, (await CompareAsync()).ExitCode);
    }

    [Fact]
    public async Task OtherFilesAreComparedByTheirBytes()
    {
        Write("old/dashboards/a.txt", "a");
        Write("new/dashboards/a.txt", "b");
        Write("old/broken.yaml", "a: [");
        Write("new/broken.yaml", "a: []");
        Write("old/same.bin", "x");
        Write("new/same.bin", "x");

        Assert.Equal("~ broken.yaml\n~ dashboards: a.txt\n", (await CompareAsync()).Output);
    }

    [Fact]
    public async Task AFileMayBeTheOutputOfAnotherProgram()
    {
        Write("old", Settings);
        Write("new", Settings);

        Assert.Equal((0, "Nothing differs.\n"), ((await CompareAsync()).ExitCode, (await CompareAsync()).Output));
    }

    [Fact]
    public async Task AFolderThatIsMissingIsNoEmptyOne()
    {
        Write("new/a.yaml", Settings);

        var run = await CompareAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("d2 : error D2B9011: There is no folder or file", run.Error, StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        var path = Path.Join(_folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private Task<ProcessResult> CompareAsync() => D2Program.RunAsync("compare", Path.Join(_folder.Path, "old"), Path.Join(_folder.Path, "new"));
}
