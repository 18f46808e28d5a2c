namespace D2.Build.Validation.Tests.FleetRules;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://ghcr.io/acme")]
    [InlineData("ghcr.io/Acme")]
    [InlineData("ghcr.io/acme/")]
    public void ARegistryThatGivesNoAddressIsRefusedAtTheOrganization(string registry)
    {
        var organization = Organization.OnGitHub("acme", registry);
        var fleet = new Fleet(organization, [], [], []);

        var finding = Assert.Single(FleetValidator.Check(fleet.Expand()));

        Assert.Equal(("D2B1003", organization.Location), (finding.Code.Id, finding.Location));
    }
}
