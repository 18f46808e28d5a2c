using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>The files of a plan on disk, for tools that read files.</summary>
internal sealed class WrittenFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WrittenFiles(RepositoryPlan plan, string extension)
    {
        foreach (var file in PipelineFiles.Of(plan).Where(file => file.Path.EndsWith(extension, StringComparison.Ordinal)))
        {
            var path = Path.Join(folder.Path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            Paths.Add(path);
        }
    }

    public List<string> Paths { get; } = [];

    public void Dispose() => folder.Dispose();
}
