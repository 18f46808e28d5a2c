namespace D2.Build;

/// <summary>What a fleet may count on, and has to bring, for one component. Lists are in ordinal order. Kinds are <c>group/Kind</c>.</summary>
/// <param name="Name">The component.</param>
/// <param name="Kind">How it is applied.</param>
public sealed record ComponentContract(string Name, ComponentKind Kind)
{
    /// <summary>The environments it has an overlay for.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The variables without default in its objects, each of which a cluster that runs it has to have.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>The variables that it takes a default for where a cluster has none.</summary>
    public IReadOnlyList<string> OptionalVariables { get; init; } = [];

    /// <summary>The sources it pulls from, each of which the fleet's policy has to allow.</summary>
    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    /// <summary>The kinds it brings: of its CRDs, and those it declares for its charts; classes as <c>group/Kind:name</c>.</summary>
    public IReadOnlyList<string> Provides { get; init; } = [];

    /// <summary>The kinds of its objects that are not built into Kubernetes, and the classes of ingresses and storage that it names.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>The API groups that it lets admins of namespaces write: those of its roles that are aggregated to admin.</summary>
    public IReadOnlyList<string> AdminGroups { get; init; } = [];

    /// <summary>How long one of its releases may take, which whoever waits for it has to give it; null where none waits.</summary>
    public string? Timeout { get; init; }

    /// <summary>The kinds of its objects that belong to the cluster.</summary>
    public IReadOnlyList<string> ClusterScoped { get; init; } = [];

    /// <summary>Whether it brings what SOPS encrypted, which the tenant that runs it has to decrypt.</summary>
    public bool IsEncrypted { get; init; }
}
