namespace D2.Build.Yaml.Tests;

public sealed class LineCommentsTests
{
    [Theory]
    [InlineData("a: 1.2 # here\n", "here")]
    [InlineData("a: 1.2   #here", "here")]
    [InlineData("a: \"1.2\" # here\r\n", "here")]
    [InlineData("a: '1#2' # here # and there\n", "here # and there")]
    [InlineData("a: 1.2\n# below\n", null)]
    [InlineData("a: 1.2#part\n", null)]
    [InlineData("a: 1.2\n", null)]
    public void AreFoundBehindTheirValue(string text, string? comment) => Assert.Equal(comment, LineComments.After(text, Value(text)));

    [Fact]
    public void KnowWhereTheyBegin() => Assert.Equal(7, LineComments.PositionAfter("a: 1.2 # x\n", Value("a: 1.2 # x\n")));

    private static YamlScalar Value(string text) => (YamlScalar)((YamlMapping)YamlReader.Read(text).Documents[0])["a"]!;
}
