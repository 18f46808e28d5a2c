using System.Globalization;

namespace D2.Build.Package.Tests;

/// <summary>A stranger's project that uses the package.</summary>
internal sealed class ScratchProject(string folder, string logs)
{
    public const string FileName = "scratch.csproj";

    private static readonly KeyValuePair<string, string>[] NoPipeline = [new("GITHUB_ACTIONS", ""), new("GITLAB_CI", "")];

    private int builds;

    public string Folder => folder;

    public string Logs => logs;

    public string ProjectFile => Path.Join(folder, FileName);

    public string ManifestsFolder => Path.Join(folder, "bin", "Debug", "net10.0", "manifests");

    public string PublishFolder => Path.Join(folder, "bin", "Debug", "net10.0", "publish");

    public Tree Manifests => Tree.Read(ManifestsFolder);

    public string PathOf(string file) => Path.Join(folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Changes a text that has to be there.</summary>
    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The number of the line that holds <see cref="Fleets.Mark"/>.</summary>
    public int MarkedLine() =>
        1 + Array.FindIndex(File.ReadAllLines(PathOf(Fleets.File)), line => line.Contains(Fleets.Mark, StringComparison.Ordinal));

    public Task<BuildRun> BuildAsync(params string[] arguments) => BuildAsync(folder, arguments);

    /// <summary>Builds from another folder and in another environment.</summary>
    public Task<BuildRun> BuildAsync(
        string workingDirectory, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        RunAsync("build", workingDirectory, arguments, environment);

    /// <summary>Publishes, in an environment that says nothing of a CI system unless it is given.</summary>
    public Task<BuildRun> PublishAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments) => RunAsync(
        "publish",
        folder,
        ["-c", "Debug", .. arguments],
        new Dictionary<string, string>(
            NoPipeline.ExceptBy(environment?.Keys ?? [], variable => variable.Key).Concat(environment ?? new Dictionary<string, string>(StringComparer.Ordinal)),
            StringComparer.Ordinal));

    private async Task<BuildRun> RunAsync(
        string verb, string workingDirectory, string[] arguments, IReadOnlyDictionary<string, string>? environment)
    {
        Directory.CreateDirectory(logs);
        var name = Path.GetFileName(folder) + "-" + (++builds).ToString(CultureInfo.InvariantCulture);
        var log = Path.Join(logs, name + ".binlog");
        var result = await DotNet.RunAsync(
            workingDirectory, [verb, ProjectFile, "--no-restore", "-nologo", "-v:m", "-bl:" + log, .. arguments], environment);
        return BuildRun.Read(result, log);
    }

    /// <summary>Builds and expects success.</summary>
    public async Task<BuildRun> BuildSuccessfullyAsync(params string[] arguments)
    {
        var run = await BuildAsync(arguments);
        Assert.True(run.Succeeded, run.Output);
        return run;
    }

    public void CopyFrom(string template)
    {
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
