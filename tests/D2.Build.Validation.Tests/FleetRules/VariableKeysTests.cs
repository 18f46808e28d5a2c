using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class VariableKeysTests
{
    [Fires("D2B2001")]
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

    [Silent("D2B2001")]
    [Fact]
    public void LettersDigitsAndUnderscoresAreFine() =>
        Assert.Empty(Check([new Cluster("staging") { Environment = "staging", Variables = { ["_Region_2"] = "x" } }], []));
}
