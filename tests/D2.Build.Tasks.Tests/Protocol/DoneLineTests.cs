namespace D2.Build.Tasks.Tests;

public sealed class DoneLineTests
{
    [Fact]
    public void SaysWhatHappened() =>
        Assert.Equal("7 manifests, 2 written, 1 deleted", DoneLine.Parse("##d2 done\t2\t7\t1")?.ToString());

    [Theory]
    [InlineData("##d2 done\t2\t7")]
    [InlineData("##d2 info\t2\t7\t1")]
    [InlineData("done\t2\t7\t1")]
    public void OtherLinesAreNot(string line) => Assert.Null(DoneLine.Parse(line));
}
