namespace D2.Build.Rules.Tests.Values;

public sealed class AllowPrefixesTests
{
    [Theory]
    [InlineData("oci://ghcr.io/acme/")]
    [InlineData("https://github.com/acme/")]
    [InlineData("ssh://git@github.com/acme/")]
    public void AWholePrefixIsGood(string prefix) => Assert.Null(AllowPrefixes.Check(prefix));

    [Theory]
    [InlineData("", "every address")]
    [InlineData(" ", "space")]
    [InlineData("oci://a/ oci://b/", "two entries")]
    [InlineData("ghcr.io/acme/", "no scheme")]
    [InlineData("://ghcr.io/", "no scheme")]
    [InlineData("oci://", "no scheme and host")]
    [InlineData("oci:///acme/", "no scheme and host")]
    [InlineData("oci://ghcr.io/acme", "Write 'oci://ghcr.io/acme/'")]
    public void AnythingElseIsRefused(string prefix, string reason)
    {
        var violation = AllowPrefixes.Check(prefix);

        Assert.Equal("D2B6001", violation?.Code.Id);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
    }
}
