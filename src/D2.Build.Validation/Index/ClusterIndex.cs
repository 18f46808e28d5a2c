using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>One cluster: what it has by itself, and what tenants bring to it.</summary>
internal sealed class ClusterIndex : IPlace
{
    private readonly ObjectTable tenants;
    private readonly Implied implied;

    public ClusterIndex(ClusterObjects objects, ObjectTable tenants, Organization organization)
    {
        this.tenants = tenants;
        Objects = objects;
        Table = new(objects.All);
        Clusters = [this];
        implied = new(objects, organization);
        FluxRange = Fields.Child(objects.Instance, "spec", "distribution") is { } distribution ? Fields.Known(distribution, "version") : null;
        FluxMinor = FluxReleases.MinorOf(FluxRange ?? "");
        KubernetesMinor = KubernetesReleases.MinorOf(Cluster.KubernetesVersion);
        DefaultSetAccount = SetAccount(OperatorSettings);
    }

    /// <summary>The objects as declared.</summary>
    public ClusterObjects Objects { get; }

    /// <summary>The declaration.</summary>
    public Cluster Cluster => Objects.Cluster;

    /// <summary>The range of Flux versions; null where it is not known.</summary>
    public string? FluxRange { get; }

    /// <summary>The minor of Flux 2 that the cluster ends up with.</summary>
    public int FluxMinor { get; }

    /// <summary>The minor of Kubernetes 1 that the cluster has at least.</summary>
    public int KubernetesMinor { get; }

    /// <summary>Whether it applies what tenants bring.</summary>
    public bool HasTenants => Objects.Tenants is not null;

    /// <summary>The controllers of Flux that it runs.</summary>
    public IReadOnlyList<string> Components => Fields.Texts(Fields.Child(Objects.Instance, "spec"), "components").ToArray() is { Length: > 0 } named
        ? named
        : FluxControllers.Default;

    /// <summary>Whether Flux locks tenants in.</summary>
    public bool IsMultitenant => Lockdown is { } lockdown && Fields.Is(lockdown, "multitenant", "true");

    /// <summary>The account that Flux applies with where an object names none; null where that is the controller's own.</summary>
    public string? DefaultAccount => IsMultitenant ? Fields.Known(Lockdown!, "tenantDefaultServiceAccount") ?? "default" : null;

    /// <summary>The account that the operator applies ResourceSets with where they name none; null where that is its own.</summary>
    public string? DefaultSetAccount { get; }

    // As a file of their own, or in the release itself.
    private Mapping? OperatorSettings => Objects.OperatorValues ?? Fields.Child(
        Find(new(ApiGroups.Helm, "HelmRelease", Conventional.FluxNamespace, Conventional.OperatorName))?.Resource, "spec", "values");

    private Mapping? Lockdown => Fields.Child(Objects.Instance, "spec", "cluster");

    public ObjectTable Table { get; }

    public IReadOnlyList<ClusterIndex> Clusters { get; }

    public PlacedObject? Find(ObjectKey key) => Table.Find(key) ?? (HasTenants ? tenants.Find(key) : null);

    public bool Has(ObjectKey key) =>
        Find(key) is not null || implied.Has(key) || Table.HasOpen(key.Group, key.Kind) || (HasTenants && tenants.HasOpen(key.Group, key.Kind));

    private static string? SetAccount(Mapping? values) =>
        Fields.Child(values, "multitenancy") is { } multitenancy && Fields.Is(multitenancy, "enabled", "true")
            ? Fields.Known(multitenancy, "defaultServiceAccount") ?? Conventional.OperatorName
            : null;
}
