namespace D2.Build.Cli;

/// <summary>What stands at a place of a fleet.</summary>
internal record PlaceDescription
{
    /// <summary>What it brings.</summary>
    public IReadOnlyList<InventoryDescription> Inventory { get; init => field = value ?? []; } = [];

    /// <summary>The Secrets that its objects read.</summary>
    public IReadOnlyList<SecretDescription> Secrets { get; init => field = value ?? []; } = [];

    /// <summary>Its ResourceSets, Kustomizations and HelmReleases.</summary>
    public IReadOnlyList<ObjectDescription> Objects { get; init => field = value ?? []; } = [];
}
