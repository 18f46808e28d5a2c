namespace D2.Build.Render;

/// <summary>Reads image references.</summary>
internal static class ImageName
{
    /// <summary>The entry of <c>name[:tag][@digest]</c>.</summary>
    public static InventoryEntry Read(string reference)
    {
        var at = reference.IndexOf('@', StringComparison.Ordinal);
        var (named, digest) = at < 0 ? (reference, null) : (reference[..at], reference[(at + 1)..]);
        var colon = named.LastIndexOf(':');

        // A colon before a slash is that of a port.
        return colon > named.LastIndexOf('/')
            ? new(InventoryEntry.Image, named[..colon], named[(colon + 1)..], digest)
            : new(InventoryEntry.Image, named, null, digest);
    }
}
