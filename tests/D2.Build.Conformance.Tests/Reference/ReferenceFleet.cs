using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Reference;

/// <summary>
/// <c>examples/fleet</c> gives the objects of the public reference fleet, apart from the corrections listed in
/// docs/corrections.md. The reference is not part of the repository: without it these tests are skipped.
/// </summary>
public sealed class ReferenceFleet
{
    [Fact]
    public void TheSameFilesAreRendered()
    {
        var reference = Rendered.Read(ReferenceFolder());
        var rendered = Rendered.Read(Rendered.Folder("fleet"));

        Assert.Equal(reference.Keys, rendered.Keys);
    }

    [Fact]
    public void EveryFieldIsEqualButForTheListedCorrections()
    {
        var differences = Differences().ToArray();

        var unexpected = differences.Where(d => !Correction.All.Any(c => c.Explains(d)));
        Assert.Empty(unexpected.Select(d => d.ToString()));
    }

    [Fact]
    public void EveryListedCorrectionIsStillNeeded()
    {
        var differences = Differences().ToArray();

        var unused = Correction.All.Where(c => !differences.Any(c.Explains));
        Assert.Empty(unused.Select(c => c.ToString()));
    }

    [Fact]
    public void EveryCorrectionIsNamedInTheDocumentation()
    {
        var documentation = File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "corrections.md"));

        Assert.All((IEnumerable<Correction>)[.. Correction.All, .. Correction.OfComponents, .. Correction.OfUpdatePolicies], c => Assert.Contains($"| {c.Number} |", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void TheExampleIsShort()
    {
        var lines = Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, "examples", "fleet"), "*.cs")
            .Sum(path => File.ReadLines(path).Count());

        Assert.InRange(lines, 1, 150);
    }

    private static IEnumerable<Difference> Differences()
    {
        var reference = Rendered.Read(ReferenceFolder());
        var rendered = Rendered.Read(Rendered.Folder("fleet"));
        return
            from file in reference
            from pair in file.Value.Zip(rendered[file.Key], (expected, actual) => (expected, actual))
            from difference in Difference.Between(file.Key, "", pair.expected, pair.actual)
            select difference;
    }

    private static string ReferenceFolder()
    {
        var folder = RepositoryPaths.Shared is { } shared ? Path.Join(shared, "reference", "d2-fleet") : null;
        Assert.SkipUnless(Directory.Exists(folder), "The reference repositories are not on this machine.");
        return folder!;
    }
}
