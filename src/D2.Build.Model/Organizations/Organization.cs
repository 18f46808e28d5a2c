using System.Runtime.CompilerServices;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// Who runs the fleet: where its Git repositories are, which registry holds its artifacts, and so which identity signs them.
/// A fleet has exactly one.
/// </summary>
public sealed record Organization
{
    private readonly string usualPullSecret;
    private readonly (bool IsSet, string? Name) ownPullSecret;

    private Organization(Forge forge, string registry, string pullSecret, string gitSecret, SourceLocation location)
    {
        Forge = forge;
        Registry = registry;
        usualPullSecret = pullSecret;
        GitSecret = gitSecret;
        Location = location;
        Evaluation.Reached(location);
    }

    /// <summary>Where the repositories and pipelines are.</summary>
    public Forge Forge { get; init; }

    /// <summary>Registry host and path before the repository names, without scheme: <c>ghcr.io/acme</c>.</summary>
    public string Registry { get; init; }

    /// <summary>The repository of the fleet. Default <c>d2-fleet</c>.</summary>
    public string FleetRepository { get; init; } = "d2-fleet";

    /// <summary>The repository of the infrastructure components. Default <c>d2-infra</c>.</summary>
    public string InfraRepository { get; init; } = "d2-infra";

    /// <summary>The repository of the applications. Default <c>d2-apps</c>.</summary>
    public string AppsRepository { get; init; } = "d2-apps";

    /// <summary>
    /// The Secret of type <c>kubernetes.io/dockerconfigjson</c> in flux-system that pulls artifacts, copied to every tenant.
    /// Default <c>ghcr-auth</c> on GitHub, <c>gitlab-auth</c> on GitLab; null with a <see cref="Provider"/>. Where there is one, it
    /// logs in and the provider does not.
    /// </summary>
    public string? PullSecret
    {
        get => ownPullSecret.IsSet ? ownPullSecret.Name : Cloud is null ? usualPullSecret : null;
        init => ownPullSecret = (true, value);
    }

    /// <summary>The Secret in flux-system with which update automation writes to Git. Default <c>github-auth</c> or <c>gitlab-write</c>.</summary>
    public string GitSecret { get; init; }

    /// <summary>
    /// Whose workload identity logs in to the registry: that of source-controller, on every cluster that names no Secret for itself.
    /// Default: none, <see cref="PullSecret"/> does.
    /// </summary>
    public OciProvider? Provider { get; init; }

    /// <summary>How what it publishes is signed, and what its clusters demand. Default: keyless, with the public Sigstore instance.</summary>
    public Trust Trust { get; init; } = new KeylessTrust();

    /// <summary>Where it was declared.</summary>
    public SourceLocation Location { get; }

    /// <summary>An organization on GitHub or GitHub Enterprise Server.</summary>
    /// <param name="name">The organization or user.</param>
    /// <param name="registry">Registry host and path. Default <c>ghcr.io/</c> and the name.</param>
    /// <param name="host">The server. Default <c>github.com</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Organization OnGitHub(
        string name, string? registry = null, string host = "github.com",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => new(new GitHub(name, host), registry ?? $"ghcr.io/{name.ToLowerInvariant()}", "ghcr-auth", "github-auth", new(file, line));

    /// <summary>A group on GitLab.</summary>
    /// <param name="group">The group with its parents, such as <c>acme/platform</c>.</param>
    /// <param name="registry">Registry host and path. Default <c>registry.gitlab.com/</c> and the group.</param>
    /// <param name="host">The server. Default <c>gitlab.com</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Organization OnGitLab(
        string group, string? registry = null, string host = "gitlab.com",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => new(new GitLab(group, host), registry ?? $"registry.{host}/{group.ToLowerInvariant()}", "gitlab-auth", "gitlab-write", new(file, line));

    /// <summary>The cloud whose identity logs in; null where a Secret does, or nobody has to.</summary>
    internal OciProvider? Identity => PullSecret is null ? Cloud : null;

    private OciProvider? Cloud => Provider is OciProvider.Generic ? null : Provider;

    /// <summary>The address of an artifact.</summary>
    /// <param name="repository">The repository, such as <c>d2-apps</c>.</param>
    /// <param name="component">The component in it; null for the repository's own artifact.</param>
    /// <returns>Such as <c>oci://ghcr.io/acme/d2-apps/frontend</c>.</returns>
    public string ArtifactUrl(string repository, string? component = null) =>
        component is null ? $"oci://{Registry}/{repository}" : $"oci://{Registry}/{repository}/{component}";

    /// <summary>
    /// The signature that an artifact of this organization must carry. With keys or Notation nothing depends on who signs.
    /// </summary>
    /// <param name="repository">The repository whose pipeline signs.</param>
    /// <param name="workflow">The workflow's file name without extension, as a regular expression or placeholder.</param>
    /// <param name="gitRef">The Git ref it runs on, as a regular expression or placeholder.</param>
    public OciVerification Verification(string repository, string workflow, string gitRef) => Trust.Verification(
        new() { Issuer = $"^{Forge.IssuerPattern}$", Subject = $"^{Forge.SubjectPattern(repository, workflow, gitRef)}$" });
}
