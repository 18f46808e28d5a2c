namespace D2.Build.Rules.Tests.Values;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("<< inputs.tenant >>")]
    [InlineData("flux-<<- inputs.tenant | trunc 20 >>")]
    [InlineData("apps-${ENVIRONMENT}")]
    public void InputsAndVariablesAreFilledInLater(string text) => Assert.True(Placeholders.AreIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("a < b")]
    [InlineData("costs $5 {net}")]
    [InlineData("{{ .Values.name }}")]
    public void OtherTextsAreComplete(string text) => Assert.False(Placeholders.AreIn(text));
}
