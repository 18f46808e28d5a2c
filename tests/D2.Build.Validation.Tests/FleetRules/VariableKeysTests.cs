using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class VariableKeysTests
{
    [Theory]
    [InlineData("cluster-name")]
    [InlineData("1ST")]
    [InlineData("A B")]
    public void ANameThatFluxRefusesIsRefused(string name)
    {
        var cluster = new Cluster("staging") { Environment = "staging", Variables = { [name] = "x" } };

        var finding = Only("D2B2001", Check([cluster], []));

        Assert.Equal((cluster.Location, name), (finding.Location, finding.Text));
    }

    [Fact]
    public void LettersDigitsAndUnderscoresAreFine() =>
        Assert.Empty(Check([new Cluster("staging") { Environment = "staging", Variables = { ["_Region_2"] = "x" } }], []));
}
