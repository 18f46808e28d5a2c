namespace D2.Build.Render;

/// <summary>Something that an artifact brings into clusters.</summary>
/// <param name="Kind"><c>chart</c>, <c>image</c>, <c>customresourcedefinition</c> or <c>source</c>.</param>
/// <param name="Name">Its name or address, as the manifests have it.</param>
/// <param name="Version">Its version, tag or range; null where nothing is pinned.</param>
/// <param name="Digest">Its digest; null where it is not pinned to one.</param>
internal sealed record InventoryEntry(string Kind, string Name, string? Version, string? Digest)
{
    public const string Chart = "chart";
    public const string Image = "image";
    public const string Definition = "customresourcedefinition";
    public const string Source = "source";
}
