using D2.Build.Flux;

namespace D2.Build.Pipelines.Tests;

/// <summary>Repositories of the shapes there are.</summary>
internal static class Plans
{
    public static RepositoryPlan GitHubFleet(Organization? organization = null, CiPipelines? settings = null) => Fleet(
        organization ?? Organization.OnGitHub("acme"), settings ?? new());

    public static RepositoryPlan GitLabFleet(Organization? organization = null, CiPipelines? settings = null) => Fleet(
        organization ?? Organization.OnGitLab("acme/platform"), settings ?? new());

    /// <summary>A registry of somebody else, which no forge's token is for.</summary>
    public const string OtherRegistry = "registry.example.com:5000/acme";

    /// <summary>Every setting that does something on GitLab, none as it is by default.</summary>
    public static CiPipelines EverySettingOnGitLab => new()
    {
        Channels = [Channel.Latest],
        Tests = ["tests/Fleet.Tests", "../D2.slnx"],
        Include = ["ci/own.yml"],
        PackageSecrets = ["FEED_TOKEN"],
        Runner = "linux",
        Environment = "release",
        Image = "mcr.microsoft.com/dotnet/sdk:10.0.100@sha256:0000000000000000000000000000000000000000000000000000000000000000",
        EndToEnd = false,
        UpdateSchedule = "0 6 * * 1-5",
    };

    /// <summary>The same for GitHub.</summary>
    public static CiPipelines EverySettingOnGitHub => new()
    {
        Channels = [Channel.Latest],
        Tests = ["tests/Fleet.Tests", "../D2.slnx"],
        PackageSecrets = ["FEED_TOKEN"],
        Runner = "self-hosted",
        Environment = "release",
        Sdk = "10.0.100",
        EndToEnd = false,
        UpdateSchedule = "0 6 * * 1-5",
        UpdateBranch = "bumps",
        Checkout = new("acme/checkout", "0000000000000000000000000000000000000000", "v1"),
        SetupDotNet = new("acme/setup-dotnet", "0000000000000000000000000000000000000000", "v1"),
    };

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
