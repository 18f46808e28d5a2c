using D2.Build.Testing;

namespace D2.Build.Cli.Tests;

public sealed class DescriptionPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheFolderItselfComesFirst()
    {
        Write("bin/Release/net10.0/d2.json", 1);
        var here = Write("d2.json", 0);

        Assert.Equal(here, DescriptionPlace.In(_folder.Path));
    }

    [Fact]
    public void OfBuildsTheLatestCounts()
    {
        Write("bin/Debug/net10.0/d2.json", 0);
        var latest = Write("bin/Release/net10.0/d2.json", 2);
        Write("bin/Debug/net10.0/linux-x64/d2.json", 1);

        Assert.Equal(latest, DescriptionPlace.In(_folder.Path));
    }

    [Fact]
    public void WithoutAnyTheFolderIsNamed() => Assert.Equal(Path.Join(_folder.Path, "d2.json"), DescriptionPlace.In(_folder.Path));

    private string Write(string name, int minute)
    {
        var path = Path.Join(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "{}");
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, minute, 0, DateTimeKind.Utc));
        return path;
    }
}
