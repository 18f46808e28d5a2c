using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class EmptyTenantsTests
{
    [Fires("D2B1030")]
    [Fact]
    public void ATenantWithoutComponentsIsOneFinding()
    {
        Tenant[] tenants = [new AppsTenant("bb") { Components = [] }, new InfraTenant("cc") { Components = [] }];

        var findings = Check([ACluster()], tenants);

        Assert.Equal(tenants.Select(tenant => ("D2B1030", tenant.Location)), findings.Select(finding => (finding.Code.Id, finding.Location)));
        Assert.Equal("The tenant 'bb' has no components. Add one, or leave the tenant out until it has one.", findings[0].Message);
    }

    [Silent("D2B1030")]
    [Fact]
    public void InputsMayComeFromElsewhere()
    {
        var provider = new ResourceSetInputProvider("teams")
        {
            Namespace = "flux-system",
            Spec = { Type = InputProviderType.Static, DefaultValues = { ["tenant"] = "web", ["tag"] = "latest", ["environment"] = "staging" } },
        };
        var tenant = new AppsTenant("teams")
        {
            Components = [],
            Customize = { (ResourceSet set) => set.Spec.InputsFrom.Add(new() { Name = "teams" }) },
        };

        Assert.DoesNotContain("D2B1030", Check([ACluster()], [tenant], provider).Select(finding => finding.Code.Id));
        Assert.Empty(Check([ACluster()], [ATenant()]));
    }
}
