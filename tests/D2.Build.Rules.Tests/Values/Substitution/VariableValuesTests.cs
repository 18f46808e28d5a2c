namespace D2.Build.Rules.Tests.Values.Substitution;

public sealed class VariableValuesTests
{
    [Theory]
    [InlineData("a\nb")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("*.example.com")]
    [InlineData("@home")]
    [InlineData("#1")]
    [InlineData("- a")]
    [InlineData("-")]
    [InlineData("[a")]
    [InlineData("\"a")]
    public void ValuesThatChangeTheYamlAreRefused(string value)
    {
        var violation = VariableValues.Check("NAME", value);

        Assert.Equal(Codes.UnsafeVariableValue, violation?.Code);
        Assert.Contains("'NAME'", violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("eu.example.com:443")]
    [InlineData("https://example.com/#top")]
    [InlineData("refs/tags/v[0-9]+.*")]
    [InlineData("-1")]
    [InlineData("it's")]
    [InlineData("one\n")]
    [InlineData("\"")]
    [InlineData("\"1.10\"")]
    [InlineData("[\"a\", \"b\"]")]
    [InlineData("{a: b}")]
    public void OthersAreFine(string value) => Assert.Null(VariableValues.Check("NAME", value));

    [Theory]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("DB_PASSWORD")]
    [InlineData("dbPassword2")]
    [InlineData("SIGNING_PRIVATE_KEY")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    public void SecretsAreRefused(string name) => Assert.Equal(Codes.SecretVariable, SecretNames.Check(name)?.Code);

    [Theory]
    [InlineData("TOKEN_URL")]
    [InlineData("DB_SECRET_NAME")]
    [InlineData("COSIGN_PUBLIC_KEY")]
    [InlineData("CLUSTER_NAME")]
    [InlineData("")]
    public void NamesAboutSecretsAreFine(string name) => Assert.Null(SecretNames.Check(name));
}
