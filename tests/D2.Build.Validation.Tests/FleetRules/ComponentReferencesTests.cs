using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

public sealed class ComponentReferencesTests
{
    [Fires("D2B1012")]
    [Fact]
    public void AReferenceToAComponentTheTenantLacksIsRefusedWhereItIsWritten()
    {
        var infra = new InfraTenant("infra") { Components = ["cert-manager", "monitoring"] };
        var reference = infra["monitorng"];
        var apps = new AppsTenant("apps") { Components = ["web"], DependsOn = [reference.Configs] };

        var finding = Only("D2B1012", Check([ACluster()], [infra, apps]));

        Assert.Equal("The tenant 'infra' has no component 'monitorng'; it has cert-manager, monitoring.", finding.Message);
        Assert.Equal(reference.Location, finding.Location);
    }

    [Silent("D2B1012")]
    [Fact]
    public void AReferenceToAComponentOfTheTenantIsFine()
    {
        var infra = new InfraTenant("infra") { Components = ["monitoring"] };
        var apps = new AppsTenant("apps") { Components = ["web"], DependsOn = [infra["monitoring"].Configs] };

        Assert.Empty(Check([ACluster()], [infra, apps]));
    }
}
