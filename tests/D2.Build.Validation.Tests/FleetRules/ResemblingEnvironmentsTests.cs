using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class ResemblingEnvironmentsTests
{
    [Fires("D2B1029")]
    [Theory]
    [InlineData("staging", "stagging")]
    [InlineData("staging", "Staging")]
    [InlineData("production", "prodution")]
    [InlineData("production", "prodcution")]
    [InlineData("production-eu", "producton-eu")]
    public void AnEnvironmentOfOneClusterThatResemblesAnEarlierIsReported(string meant, string odd)
    {
        var cluster = InEnvironment("second", odd);

        var finding = Only("D2B1029", Check([InEnvironment("first", meant), cluster], []));

        Assert.Equal($"'{odd}' is the environment of cluster 'second' alone, that of 'first' is '{meant}'. Did you mean '{meant}'?", finding.Message);
        Assert.Equal(cluster.Location, finding.Location);
        Assert.Equal(odd, finding.Text);
    }

    [Fact]
    public void TheOneThatMoreClustersHaveIsMeant()
    {
        var odd = InEnvironment("a", "stagin");

        Assert.Equal(odd.Location, Only("D2B1029", Check([odd, InEnvironment("b", "staging"), InEnvironment("c", "staging")], [])).Location);
    }

    [Silent("D2B1029")]
    [Theory]
    [InlineData("staging", "staging")]
    [InlineData("staging", "production")]
    [InlineData("production-eu", "production-us")]
    [InlineData("prod1", "prod2")]
    [InlineData("review", "preview")]
    [InlineData("test", "tests")]
    [InlineData("eastus", "westus")]
    [InlineData("production", "preproduction")]
    public void EnvironmentsMayBeAlike(string one, string other) =>
        Assert.Empty(Check([InEnvironment("first", one), InEnvironment("second", other)], []));

    [Fact]
    public void TwoThatSeveralClustersHaveAreMeant() => Assert.Empty(Check(
        [InEnvironment("a", "staging"), InEnvironment("b", "staging"), InEnvironment("c", "stagings"), InEnvironment("d", "stagings")], []));

    private static Cluster InEnvironment(string name, string environment) => new(name)
    {
        Environment = environment,
        FluxVersion = "2.9.x",
        Operator = new() { Version = "0.59.x" },
    };
}
