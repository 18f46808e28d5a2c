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

    /// <summary>The label of GitHub's runners. Default <c>ubuntu-24.04</c>.</summary>
    public string Runner { get; init; } = "ubuntu-24.04";

    /// <summary>
    /// The environment of the jobs that publish, whose rules say which branches and tags may read its secrets: those of a signing key
    /// belong there. Default none; GitHub only.
    /// </summary>
    public string? Environment { get; init; }

    /// <summary>The .NET SDK, as <c>actions/setup-dotnet</c> takes it and as GitLab's image tag without <c>.x</c>. Default <c>10.0.x</c>.</summary>
    public string Sdk { get; init; } = "10.0.x";

    /// <summary>Whether each cluster is bootstrapped in a kind cluster once its artifacts are published. Default true; GitHub only.</summary>
    public bool EndToEnd { get; init; } = true;

    /// <summary>When the update cluster runs, a cron expression in UTC. Default Monday at 8: <c>0 8 * * 1</c>.</summary>
    [StringSyntax(nameof(TextFormat.Cron))]
    public string UpdateSchedule { get; init; } = "0 8 * * 1";

    /// <summary>The branch update automation pushes to, for which a pull request is opened. Default <c>image-updates</c>.</summary>
    public string UpdateBranch { get; init; } = "image-updates";

    /// <summary>The action that checks out.</summary>
    public ActionPin Checkout { get; init; } = new("actions/checkout", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "v5.0.0");

    /// <summary>The action that installs the .NET SDK.</summary>
    public ActionPin SetupDotNet { get; init; } = new("actions/setup-dotnet", "d4c94342e560b34958eacfc5d055d21461ed1c5d", "v5.0.0");
}
