namespace D2.Build.Oci.Tests.References;

public sealed class TagTests
{
    [Theory]
    [InlineData("latest")]
    [InlineData("v1.2.3-rc.1")]
    [InlineData("_x")]
    [InlineData("main-0123456789abcdef")]
    public void ATagIsRead(string text) => Assert.Equal(text, Tag.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData(".x")]
    [InlineData("a/b")]
    [InlineData("a+b")]
    [InlineData("ä")]
    [InlineData("x\n")]
    public void AnythingElseIsRefused(string text) => Assert.False(Tag.TryParse(text, out _));

    [Fact]
    public void ATagHasAtMost128Characters()
    {
        Assert.True(Tag.TryParse(new string('a', 128), out _));
        Assert.False(Tag.TryParse(new string('a', 129), out _));
    }
}
