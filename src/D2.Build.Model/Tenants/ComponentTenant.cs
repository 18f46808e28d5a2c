using D2.Build.Flux;

namespace D2.Build;

/// <summary>A tenant whose components are artifacts of one repository, each with a namespace of its own.</summary>
public abstract class ComponentTenant : Tenant
{
    private protected ComponentTenant(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>The components; each gives a namespace, the access to it, a source and what is applied from it.</summary>
    public required IReadOnlyList<TenantComponent> Components { get; init; }

    /// <summary>The repository whose artifacts these are. Default: the organization's for this kind of tenant.</summary>
    public string? Repository { get; init; }

    /// <summary>How often the registry is asked for a new artifact. Default 5m.</summary>
    public Duration SourceInterval { get; init; } = "5m";

    /// <summary>How often what was applied is checked for drift. Default 30m.</summary>
    public Duration Interval { get; init; } = "30m";

    /// <summary>How soon a failure is tried again. Default 5m.</summary>
    public Duration RetryInterval { get; init; } = "5m";

    /// <summary>
    /// How long what was applied may take to become ready: more than a release in it may, or it fails while all is well. Default 12m,
    /// for releases of up to ten minutes.
    /// </summary>
    public Duration Timeout { get; init; } = "12m";

    /// <summary>
    /// How what SOPS encrypted in the components is read. The Secret with the keys, if one is named, is in flux-system and copied to every
    /// component's namespace, whose account may read it: give each tenant a key of its own. Default: nothing is decrypted.
    /// </summary>
    public Decryption? Decryption { get; init; }
}
