using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>What every source file keeps to.</summary>
public sealed class SourceFiles
{
    private const int HardLimit = 400;

    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "#" + "region"];

    [Fact]
    public void NoFileIsLongerThanTheHardLimit()
    {
        var tooLong = Sources().Where(path => File.ReadLines(path).Count() > HardLimit);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void NothingIsLeftUnfinished()
    {
        var found = Sources().Where(path => Unfinished.Any(File.ReadAllText(path).Contains));

        Assert.Empty(found);
    }

    [Fact]
    public void LinesEndWithLineFeedsOnly()
    {
        var found = Sources().Where(path => File.ReadAllText(path).Contains('\r', StringComparison.Ordinal));

        Assert.Empty(found);
    }

    [Fact]
    public void ThereAreSources() => Assert.True(Sources().Count() > 100);

    private static IEnumerable<string> Sources() =>
        from folder in new[] { "src", "tests", "examples" }
        from path in Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, folder), "*.cs", SearchOption.AllDirectories)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "_snapshots")
        select path;
}
