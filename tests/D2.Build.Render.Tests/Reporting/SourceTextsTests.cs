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

    private string ASource(params string[] lines)
    {
        var path = Path.Join(folder.Path, "Fleet.cs");
        File.WriteAllLines(path, lines);
        return path;
    }
}
