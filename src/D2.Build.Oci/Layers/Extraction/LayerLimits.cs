namespace D2.Build.Oci;

/// <summary>How much a layer from a registry may unpack to.</summary>
public sealed record LayerLimits
{
    /// <summary>The limits where none are given.</summary>
    public static LayerLimits Default { get; } = new();

    /// <summary>The bytes of all entries and headers together, unpacked; 1 GiB by default.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>The number of files and folders; 100 000 by default.</summary>
    public int MaxEntries { get; init; } = 100_000;
}
