namespace D2.Build.Tasks.Tests;

public sealed class FindingLineTests
{
    [Fact]
    public void ReadsEveryField()
    {
        var finding = FindingLine.Parse("##d2 error\tD2B1001\thttps://help/D2B1001.md\t/src/Fleet.cs\t3,5,3,9\tA name: {0}");

        Assert.Equal(
            new FindingLine(
                LineSeverity.Error, "D2B1001", "https://help/D2B1001.md", "/src/Fleet.cs", new FilePosition(3, 5, 3, 9), "A name: {0}"),
            finding);
    }

    [Theory]
    [InlineData("error", LineSeverity.Error)]
    [InlineData("warning", LineSeverity.Warning)]
    [InlineData("info", LineSeverity.Info)]
    internal void KnowsTheSeverities(string word, LineSeverity severity) =>
        Assert.Equal(severity, FindingLine.Parse($"##d2 {word}\tD2B1001\t\t\t0,0,0,0\ttext")?.Severity);

    [Fact]
    public void AnEmptyFileIsNoFile() => Assert.Null(FindingLine.Parse("##d2 error\tD2B1001\t\t\t0,0,0,0\ttext")!.File);

    [Fact]
    public void AMessageMayHoldTabs() =>
        Assert.Equal("a\tb", FindingLine.Parse("##d2 error\tD2B1001\t\t\t0,0,0,0\ta\tb")!.Message);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("error\tD2B1001\t\t\t0,0,0,0\ttext")]
    [InlineData("##d2 error\tD2B1001\t\t\t0,0,0,0")]
    [InlineData("##d2 done\t1\t2\t3")]
    [InlineData("##d2 fatal\tD2B1001\t\t\t0,0,0,0\ttext")]
    [InlineData(" ##d2 error\tD2B1001\t\t\t0,0,0,0\ttext")]
    public void OtherLinesAreNotFindings(string line) => Assert.Null(FindingLine.Parse(line));
}
