using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Contracts;

public sealed class ContractsTests
{
    [Fires("D2B4009")]
    [Silent("D2B4009", "D2B1077")]
    [Fact]
    public void AKindThatAnotherComponentBringsIsWaitedFor()
    {
        var apps = new AppsTenant("apps") { Components = ["web"] };

        var finding = Only("D2B4009", Check(apps, Needing("example.com/Widget"), Giving("example.com/Widget")));

        Assert.Equal((apps.Location, "web"), (finding.Location, finding.Text));
        Assert.Empty(Check(Ordered(), Needing("example.com/Widget"), Giving("example.com/Widget")));
    }

    [Silent("D2B4011")]
    [Fact]
    public void AKindThatNobodyBringsMayBeThereAlready() => Assert.Empty(Check(Apps(), Needing("example.com/Widget"), Giving()));

    [Fires("D2B4010")]
    [Silent("D2B4010")]
    [Fact]
    public void AClassThatNobodyGivesIsMissed()
    {
        var apps = Apps();

        var finding = Only("D2B4010", Check(apps, Needing("networking.k8s.io/IngressClass:nginx"), Giving()));

        Assert.Contains("names the IngressClass 'nginx'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(apps.Location, finding.Location);
        Assert.Empty(Check(
            Ordered(),
            Needing("networking.k8s.io/IngressClass:nginx"), Giving("networking.k8s.io/IngressClass:nginx")));
    }

    [Fact]
    public void AClassMayBeAnObjectOfTheFleet() => Assert.Empty(Check(
        Apps(), Needing("storage.k8s.io/StorageClass:fast"), Giving(), new KubernetesObject("storage.k8s.io/v1", "StorageClass", "fast")));

    [Theory]
    [InlineData("10m", "5m", true)]
    [InlineData("10m", "12m", false)]
    public void ATenantWaitsAsLongAsItsReleases(string own, string window, bool isReported)
    {
        var apps = new AppsTenant("apps") { Components = ["web"], Timeout = window };

        Assert.Equal(isReported ? [("D2B4008", apps.Location)] : [], Check(apps, Needing() with { Timeout = own }, Giving()).Select(f => (f.Code.Id, f.Location)));
    }

    [Fires("D2B1031")]
    [Silent("D2B1031")]
    [Fact]
    public void WhatIsEncryptedIsDecrypted()
    {
        var apps = Apps();

        var finding = Only("D2B1031", Check(apps, Needing() with { IsEncrypted = true }, Giving()));

        Assert.Equal((apps.Location, "web"), (finding.Location, finding.Text));
        var decryption = new Decryption { Provider = DecryptionProvider.Sops, SecretRef = "apps-age" };
        Assert.Empty(Check(new AppsTenant("apps") { Components = ["web"], Decryption = decryption }, Needing() with { IsEncrypted = true }, Giving()));
        Assert.Empty(Check(
            new AppsTenant("apps") { Components = ["web"], Customize = { (FluxKustomization k) => k.Spec.Decryption = decryption } },
            Needing() with { IsEncrypted = true }, Giving()));
    }

    [Fact]
    public void SourcesOfApplicationsHaveToBeAllowed()
    {
        var finding = Only("D2B6002", Check(Apps(), Needing() with { Sources = [new("OCIRepository", "oci://elsewhere.example/x")] }, Giving(), null, APolicy("oci://ghcr.io/acme/")));

        Assert.Contains("pulls from oci://elsewhere.example/x", finding.Message, StringComparison.Ordinal);
    }

    [Fires("D2B6006")]
    [Silent("D2B6006")]
    [Fact]
    public void EntriesThatNothingUsesAreReported()
    {
        var policy = APolicy("oci://ghcr.io/acme/", "oci://unused.example/");

        var finding = Only("D2B6006", Check(Apps(), Needing(), Giving(), null, policy));

        Assert.Equal((policy.Location, "oci://unused.example/"), (finding.Location, finding.Text));
        Assert.Empty(Fleets.Check([ACluster()], [policy, ATenant()]));
    }

    [Fact]
    public void VariablesOfComponentsHaveToBeThere()
    {
        Only("D2B2003", Check(Apps(), Needing() with { Variables = ["REGION"] }, Giving()));
        Assert.Empty(Check(Apps(), Needing() with { Variables = ["ENVIRONMENT"] }, Giving()));
    }

    [Fact]
    public void ExternalVariablesAreTakenOnTrust()
    {
        var cluster = new Cluster("staging") { Environment = "staging", ExternalVariables = ["REGION"] };

        Assert.Empty(Check(cluster, Apps(), Needing() with { Variables = ["REGION"] }, Giving()));
    }

    [Fires("D2B2030")]
    [Silent("D2B2030")]
    [Theory]
    [InlineData("REGION", false)]
    [InlineData("REGOIN", true)]
    public void AVariableThatNothingNamesIsAMessage(string name, bool isReported)
    {
        var cluster = new Cluster("staging") { Environment = "staging", Variables = { [name] = "eu" } };

        var findings = Check(cluster, Apps(), Needing() with { OptionalVariables = ["REGION"] }, Giving());

        Assert.Equal(isReported ? [("D2B2030", cluster.Location, name)] : [], findings.Select(f => (f.Code.Id, f.Location, f.Text!)));
    }

    [Fires("D2B4011")]
    [Fact]
    public void AControllerThatNothingUsesIsAMessage()
    {
        var cluster = new Cluster("staging") { Environment = "staging" };

        var finding = Only("D2B4011", Check(cluster, Apps(), Needing() with { Requires = [] }, Giving()));

        Assert.Equal((cluster.Location, "notification-controller"), (finding.Location, finding.Text));
    }

    [Fires("D2B1077")]
    [Fact]
    public void RightsForAKindAreDeclaredSomewhere()
    {
        var apps = Ordered();

        var finding = Only("D2B1077", Check(apps, Needing("example.com/Widget"), Giving("example.com/Widget") with { AdminGroups = [] }));

        Assert.Equal((apps.Location, Rules.Severity.Info), (finding.Location, finding.Severity));
    }

    [Fires("D2B5044")]
    [Silent("D2B5044")]
    [Theory]
    [InlineData(new[] { "a" }, new[] { "a", "b" }, false)]
    [InlineData(new[] { "a", "b" }, new[] { "a" }, true)]
    [InlineData(new[] { "a" }, new string[0], true)]
    [InlineData(new[] { "keyless" }, new[] { "a" }, true)]
    [InlineData(new[] { "notation" }, new[] { "a" }, true)]
    public void ComponentsAreSignedAsTheFleetVerifies(string[] signers, string[] keys, bool isReported)
    {
        // A key is ended by a line feed in both, as the declaration does.
        var contract = new RepositoryContract("d2-apps", [Needing()]) { Signers = [.. signers.Select(signer => signer.Length == 1 ? signer + "\n" : signer)] };
        var apps = Apps();
        var fleet = new Fleet(Organization.OnGitHub("acme") with { Trust = new KeyTrust("cosign-pub", keys) }, [ACluster()], [apps], []) { Contracts = [contract] };

        var findings = FleetValidator.Check(fleet.Expand()).Where(finding => finding.Code.Id == "D2B5044");

        Assert.Equal(isReported ? [apps.Location] : [], findings.Select(finding => finding.Location));
    }

    private static AppsTenant Ordered() => new("apps") { Components = ["web"], DependsOn = [new KustomizationReference("infra-configs", "base")] };

    private static AppsTenant Apps() => new("apps") { Components = ["web"] };

    private static SourcePolicy APolicy(params string[] allow) => new("policies") { Allow = allow };

    // Every one of them has alerts, so that only what a test is about is found.
    private static ComponentContract Needing(params string[] kinds) =>
        new("web", ComponentKind.App) { Environments = ["staging"], Requires = ["notification.toolkit.fluxcd.io/Alert", .. kinds] };

    private static ComponentContract Giving(params string[] kinds) =>
        new("base", ComponentKind.Infra) { Environments = ["staging"], Provides = kinds, AdminGroups = ["example.com"] };

    private static Finding[] Check(AppsTenant apps, ComponentContract app, ComponentContract infra, KubernetesObject? free = null, SourcePolicy? policy = null) =>
        Check(ACluster(), apps, app, infra, free, policy);

    private static Finding[] Check(
        Cluster cluster, AppsTenant apps, ComponentContract app, ComponentContract infra, KubernetesObject? free = null, SourcePolicy? policy = null)
    {
        Tenant?[] tenants = [policy, new InfraTenant("infra") { Components = ["base"] }, apps];
        var fleet = new Fleet(Organization.OnGitHub("acme"), [cluster], [.. tenants.OfType<Tenant>()], [.. new[] { free }.OfType<KubernetesObject>()])
        {
            Contracts = [new("d2-apps", [app]), new("d2-infra", [infra])],
        };
        return [.. FleetValidator.Check(fleet.Expand())];
    }
}
