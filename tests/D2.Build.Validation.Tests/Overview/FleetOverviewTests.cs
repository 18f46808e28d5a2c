using D2.Build.Validation.Tests.Reference;

namespace D2.Build.Validation.Tests.Overview;

public sealed class FleetOverviewTests
{
    private static readonly FleetOverview Overview = FleetOverview.Of(new(UpstreamFleet.Fleet.Expand()));

    [Fact]
    public void ClustersAreSortedAndSayWhatAppliesTenants() => Assert.Equal(
        [("prod-eu", "Kustomization/flux-system/tenants"), ("prod-us", "Kustomization/flux-system/tenants"), ("staging", "Kustomization/flux-system/tenants"), ("update", null)],
        Overview.Clusters.Select(cluster => (cluster.Name, cluster.Tenants?.ToPath())));

    [Fact]
    public void ASetIsThereOnceForEachOfItsInputs() => Assert.Equal(
        [
            "Kustomization/backend/apps", "Kustomization/cert-manager/infra-configs", "Kustomization/cert-manager/infra-controllers",
            "Kustomization/frontend/apps", "Kustomization/monitoring/infra-configs", "Kustomization/monitoring/infra-controllers",
            "ResourceSet/flux-system/apps", "ResourceSet/flux-system/infra", "ResourceSet/flux-system/policies",
        ],
        Overview.Tenants.Objects.Select(node => node.Key.ToPath()));

    [Fact]
    public void WhatIsGivenNamesItsSetAndWhatItWaitsFor()
    {
        var configs = Overview.Tenants.Objects.Single(node => node.Key.ToPath() == "Kustomization/monitoring/infra-configs");

        Assert.Equal("ResourceSet/flux-system/infra", configs.Set?.ToPath());
        Assert.Equal(["Kustomization/monitoring/infra-controllers"], configs.WaitsFor.Select(key => key.ToPath()));
    }

    [Fact]
    public void ADependencyOnADefinitionHasNoNamespace() => Assert.All(
        Overview.Clusters,
        cluster => Assert.Contains(
            "CustomResourceDefinition/helmreleases.helm.toolkit.fluxcd.io",
            cluster.Own.Objects.Single(node => node.Key.ToPath() == "ResourceSet/flux-system/flux-operator").WaitsFor.Select(key => key.ToPath())));

    [Fact]
    public void SecretsThatAreCopiedSayFromWhere()
    {
        var secrets = Overview.Clusters.Single(cluster => cluster.Name == "update").Own.Secrets;

        Assert.Equal(
            [
                ("apps/ghcr-auth", "flux-system/ghcr-auth"), ("apps/github-auth", "flux-system/github-auth"),
                ("flux-system/ghcr-auth", null), ("flux-system/github-auth", null),
                ("infra/ghcr-auth", "flux-system/ghcr-auth"), ("infra/github-auth", "flux-system/github-auth"),
            ],
            secrets.Select(secret => ($"{secret.Namespace}/{secret.Name}", secret.CopyOf)));
    }
}
