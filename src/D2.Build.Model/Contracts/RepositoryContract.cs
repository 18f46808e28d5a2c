namespace D2.Build;

/// <summary>What a repository of components gives the fleets that run them.</summary>
/// <param name="Repository">The repository, such as <c>d2-infra</c>.</param>
/// <param name="Components">Its components, in ordinal order of their names.</param>
public sealed record RepositoryContract(string Repository, IReadOnlyList<ComponentContract> Components)
{
    /// <summary>Registry host and path before the repository, such as <c>ghcr.io/acme</c>.</summary>
    public string Registry { get; init; } = "";

    /// <summary>How its artifacts are signed: <c>keyless</c>, <c>keyless, own Sigstore</c>, <c>notation</c>, or the public keys. Default keyless.</summary>
    public IReadOnlyList<string> Signers { get; init; } = Keyless;

    internal static IReadOnlyList<string> Keyless { get; } = new KeylessTrust().Signers;

    /// <summary>A component; null where the repository has none of that name.</summary>
    /// <param name="component">Its name.</param>
    public ComponentContract? Find(string component) =>
        Components.FirstOrDefault(candidate => string.Equals(candidate.Name, component, StringComparison.Ordinal));
}
