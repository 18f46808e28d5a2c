namespace D2.Build.Flux;

/// <summary>Where a Git repository is, which commit of it is wanted and whose signature that must carry.</summary>
public sealed class GitRepositorySpec : Mapping
{
    /// <summary>Files to leave out, in the syntax of <c>.gitignore</c>. Default: Flux's own list; setting it replaces that list.</summary>
    public string? Ignore { get => Text("ignore"); set => Set("ignore", value); }

    /// <summary>Parts of other GitRepositories that are copied into the artifact.</summary>
    public ObjectList<GitInclude> Include { get => List<GitInclude>("include"); set => Set("include", value); }

    /// <summary>How often the server is asked for a new commit. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>Whose identity logs in to the server. Default generic: <see cref="SecretRef"/>.</summary>
    public Value<GitProvider>? Provider { get => Get<GitProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with the address, user name and password of a proxy.</summary>
    public LocalReference ProxySecretRef { get => Child<LocalReference>("proxySecretRef"); set => Set("proxySecretRef", value); }

    /// <summary>True clones the submodules as well, with the same credentials. Default false.</summary>
    public Value<bool>? RecurseSubmodules { get => Get<bool>("recurseSubmodules"); set => Set("recurseSubmodules", value); }

    /// <summary>The commit. Default: the branch <c>master</c>.</summary>
    public GitReference Ref { get => Child<GitReference>("ref"); set => Set("ref", value); }

    /// <summary>
    /// A Secret that logs in to the server: user name and password or bearer token for HTTPS, <c>identity</c> and
    /// <c>known_hosts</c> for SSH, the application for GitHub.
    /// </summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose workload identity logs in. Only for the providers aws and azure.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>Folders to check out. Default: all of them.</summary>
    public ValueList<string> SparseCheckout { get => Values<string>("sparseCheckout"); set => Set("sparseCheckout", value); }

    /// <summary>True stops pulling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>How long one Git operation may take, without hours. Default 60s.</summary>
    [StringSyntax(nameof(TextFormat.ShortDuration))]
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value, TextFormat.ShortDuration); }

    /// <summary>The repository, <c>https://</c>, <c>http://</c> or <c>ssh://</c>; the short form of SSH is refused. Required.</summary>
    [StringSyntax(nameof(TextFormat.GitUrl))]
    public string? Url { get => Text("url"); set => Set("url", value, TextFormat.GitUrl); }

    /// <summary>Whose signature the commit or tag must carry. Default: none is asked for.</summary>
    public GitVerification Verify { get => Child<GitVerification>("verify"); set => Set("verify", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["interval", "url"];
}
