using D2.Build.Testing;

namespace D2.Build.Render.Tests.Reporting;

public sealed class SourceTextsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheLiteralWithinTheDeclarationIsThePlace()
    {
        var file = ASource("// \"5 minutes\"", "new OciRepository(\"a\")", "{", "    Spec = { Interval = \"5 minutes\" },", "}");

        Assert.Equal(new SourceSpan(file, 4, 25, 36), new SourceTexts().Narrow(new(file, 2), "5 minutes"));
    }

    [Fact]
    public void ATextThatIsNotThereLeavesTheDeclarationsLine()
    {
        var file = ASource("new OciRepository(name)");

        Assert.Equal(new SourceSpan(file, 1), new SourceTexts().Narrow(new(file, 1), "Wrong_Name"));
    }

    [Fact]
    public void AFileThatIsGoneLeavesTheDeclarationsLine() =>
        Assert.Equal(new SourceSpan("/gone.cs", 3), new SourceTexts().Narrow(new("/gone.cs", 3), "x"));

    [Fact]
    public void InAManifestTheTextIsOnTheLineOfTheFieldWithoutQuotes()
    {
        var file = Write("web.yaml", "spec:", "  interval: 1x", "  timeout: \"1x\"");

        Assert.Equal(new SourceSpan(file, 2, 13, 15), new SourceTexts().Narrow(new(file, 2), "1x"));
        Assert.Equal(new SourceSpan(file, 1), new SourceTexts().Narrow(new(file, 1), "1x"));
    }

    private string ASource(params string[] lines) => Write("Fleet.cs", lines);

    private string Write(string name, params string[] lines)
    {
        var path = Path.Join(folder.Path, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
