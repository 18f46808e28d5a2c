using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// The pipelines of this repository, written beside the sources: they publish under exactly the identities that the clusters
/// accept. Without this declaration none are written. What the pipelines need beyond the defaults is a member here.
/// </summary>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class CiPipelines([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Declaration("pipelines", file, line)
{
    /// <summary>
    /// The channels this repository publishes to. Default: those its clusters follow; for components
    /// <see cref="Channel.Latest"/> and <see cref="Channel.LatestStable"/>.
    /// </summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    /// <summary>
    /// Projects or solutions whose tests run before anything is packed or published, as paths from the project's folder:
    /// <c>tests/AcmeFleet.Tests</c>. They run as <c>dotnet test --project</c> or <c>--solution</c>, so <c>global.json</c> names the
    /// runner Microsoft.Testing.Platform. Default: none.
    /// </summary>
    public IReadOnlyList<string> Tests { get; init; } = [];

    /// <summary>
    /// Files of this repository with further jobs, as paths from its root: <c>ci/images.yml</c>. GitLab only, whose pipeline is one file
    /// and includes them; on GitHub a workflow of your own is a file beside the others. What they run can sign as this repository.
    /// Default: none.
    /// </summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>
    /// Secrets that restoring packages needs, by the names with which <c>nuget.config</c> takes them from the environment
    /// (<c>%FEED_TOKEN%</c>). On GitHub secrets of the repository, given to the steps that run the SDK; on GitLab variables of the
    /// project, which every job has. Default: none.
    /// </summary>
    public IReadOnlyList<string> PackageSecrets { get; init; } = [];

    /// <summary>
    /// The label of GitHub's runners, the tag of GitLab's. Default <c>ubuntu-24.04</c> on GitHub, any runner on GitLab. GitLab's jobs
    /// with clusters in kind have the tag <c>kind</c> instead.
    /// </summary>
    public string? Runner { get; init; }

    /// <summary>
    /// The environment of the jobs that publish, whose rules say which branches and tags may read its secrets: those of a signing key
    /// belong there. On GitLab the job gets the variables of that scope, and lists no deployment. Default: none.
    /// </summary>
    public string? Environment { get; init; }

    /// <summary>
    /// The .NET SDK, as <c>actions/setup-dotnet</c> takes it and as the tag of Microsoft's image on GitLab without <c>.x</c>. Default
    /// <c>10.0.x</c>.
    /// </summary>
    public string Sdk { get; init; } = "10.0.x";

    /// <summary>
    /// The image of GitLab's jobs, best with a digest: <c>mcr.microsoft.com/dotnet/sdk:10.0.100@sha256:…</c>. It needs the .NET SDK, a
    /// shell and git. GitLab only. Default: Microsoft's image of <see cref="Sdk"/>.
    /// </summary>
    public string? Image { get; init; }

    /// <summary>
    /// Whether each cluster is bootstrapped in a kind cluster once its artifacts are published. Default true. On GitLab by a runner with the
    /// tag <c>kind</c>: a shell with docker, kind, kubectl and helm.
    /// </summary>
    public bool EndToEnd { get; init; } = true;

    /// <summary>
    /// When the update cluster runs, a cron expression in UTC. On GitLab schedules are no part of the repository: the pipeline names it
    /// and you make it, once. Default Monday at 8: <c>0 8 * * 1</c>.
    /// </summary>
    [StringSyntax(nameof(TextFormat.Cron))]
    public string UpdateSchedule { get; init; } = "0 8 * * 1";

    /// <summary>
    /// The branch update automation pushes to, for which a pull request is opened. GitHub only: GitLab opens the merge request for the
    /// push itself. Default <c>image-updates</c>.
    /// </summary>
    public string UpdateBranch { get; init; } = UsualUpdateBranch;

    /// <summary>The action that checks out. GitHub only.</summary>
    public ActionPin Checkout { get; init; } = UsualCheckout;

    /// <summary>The action that installs the .NET SDK. GitHub only.</summary>
    public ActionPin SetupDotNet { get; init; } = UsualSetupDotNet;

    internal const string UsualUpdateBranch = "image-updates";

    internal static ActionPin UsualCheckout { get; } = new("actions/checkout", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "v5.0.0");

    internal static ActionPin UsualSetupDotNet { get; } = new("actions/setup-dotnet", "d4c94342e560b34958eacfc5d055d21461ed1c5d", "v5.0.0");
}
