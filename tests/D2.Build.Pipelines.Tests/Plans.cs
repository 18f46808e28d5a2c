using D2.Build.Flux;

namespace D2.Build.Pipelines.Tests;

/// <summary>Repositories of the shapes there are.</summary>
internal static class Plans
{
    public static RepositoryPlan GitHubFleet(Organization? organization = null, CiPipelines? settings = null) => Fleet(
        organization ?? Organization.OnGitHub("acme"), settings ?? new());

    public static RepositoryPlan GitLabFleet() => Fleet(Organization.OnGitLab("acme/platform"), new());

    public static RepositoryPlan Components(Organization? organization = null, CiPipelines? settings = null) => RepositoryPlan.Of(
        organization ?? Organization.OnGitHub("acme"), "d2-infra", ["cert-manager", "monitoring"], settings ?? new(), "src/Infra.csproj");

    /// <summary>A fleet in a cloud: one cluster with an identity of its own, one that pulls with a Secret all the same, one for updates.</summary>
    public static RepositoryPlan InAzure()
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme", registry: "acme.azurecr.io") with { Provider = OciProvider.Azure },
            [
                new("prod") { Environment = "production", FluxVersion = "2.9.x", PullIdentity = "00000000-0000-0000-0000-000000000001" },
                new("dev") { Environment = "staging" },
                new("edge")
                {
                    Environment = "staging",
                    ReconcilesTenants = false,
                    Instance = { Spec = { Sync = { Provider = null, PullSecret = "acr-auth" } } },
                },
                new("update")
                {
                    Environment = "staging",
                    ReconcilesTenants = false,
                    Operator = new() { ValuesIn = OperatorValues.Inline },
                    Automation = new() { Repositories = [new("apps", "d2-apps")], Author = new("bot", "bot@example.com") },
                },
            ],
            [new AppsTenant("apps") { Components = ["frontend"] }],
            []);
        return RepositoryPlan.Of(fleet.Expand(), new(), "Fleet.csproj");
    }

    /// <summary>A fleet of one cluster that verifies in this way.</summary>
    public static RepositoryPlan Verified(Organization organization, Trust trust)
    {
        var fleet = new Fleet(
            organization with { Trust = trust },
            [new("prod") { Environment = "production", FluxVersion = "2.9.x" }],
            [new AppsTenant("apps") { Components = ["frontend", "backend"] }],
            []);
        return RepositoryPlan.Of(fleet.Expand(), new() { Environment = trust is KeylessTrust ? null : "release" }, "Fleet.csproj");
    }

    private static RepositoryPlan Fleet(Organization organization, CiPipelines settings)
    {
        var fleet = new Fleet(
            organization,
            [
                new("staging") { Environment = "staging" },
                new("prod-eu") { Environment = "production", Channel = Channel.LatestStable },
                new("prod-us") { Environment = "production", Channel = Channel.LatestStable, Operator = null },
                new("update")
                {
                    Environment = "staging",
                    ReconcilesTenants = false,
                    Operator = new() { ValuesIn = OperatorValues.Inline },
                    Automation = new() { Repositories = [new("apps", "d2-apps"), new("infra", "d2-infra")], Author = new("bot", "bot@example.com") },
                },
            ],
            [new InfraTenant("infra") { Components = ["cert-manager"] }, new AppsTenant("apps") { Components = ["frontend"] }],
            []);
        return RepositoryPlan.Of(fleet.Expand(), settings, "Fleet.csproj");
    }
}
