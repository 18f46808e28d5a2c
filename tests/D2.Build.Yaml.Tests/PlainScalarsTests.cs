namespace D2.Build.Yaml.Tests;

public sealed class PlainScalarsTests
{
    [Theory]
    [InlineData("text", YamlScalarType.Text)]
    [InlineData("1.2.3", YamlScalarType.Text)]
    [InlineData("0x", YamlScalarType.Text)]
    [InlineData("-a", YamlScalarType.Text)]
    [InlineData("'1'", YamlScalarType.Text)]
    [InlineData("\"true\"", YamlScalarType.Text)]
    [InlineData("|\n  1", YamlScalarType.Text)]
    [InlineData("!!str 1", YamlScalarType.Text)]
    [InlineData("~", YamlScalarType.Null)]
    [InlineData("yes", YamlScalarType.Boolean)]
    [InlineData("False", YamlScalarType.Boolean)]
    [InlineData("-12", YamlScalarType.WholeNumber)]
    [InlineData("0o17", YamlScalarType.WholeNumber)]
    [InlineData("0xFF", YamlScalarType.WholeNumber)]
    [InlineData("1_000", YamlScalarType.WholeNumber)]
    [InlineData("1.10", YamlScalarType.Number)]
    [InlineData("1e3", YamlScalarType.Number)]
    [InlineData(".inf", YamlScalarType.Number)]
    public void AreReadAsKubernetesReadsThem(string text, YamlScalarType type)
    {
        var result = YamlReader.Read($"a: {text}\n");

        Assert.Null(result.Problem);
        Assert.Equal(type, Assert.IsType<YamlScalar>(((YamlMapping)result.Documents[0])["a"]).Type);
    }
}
