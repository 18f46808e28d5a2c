namespace D2.Build.Oci;

/// <summary>Why files cannot be packed, or a layer not be unpacked.</summary>
public enum LayerProblem
{
    /// <summary>There is no file to pack.</summary>
    Empty,

    /// <summary>A path that leads elsewhere, or that not every reader takes.</summary>
    UnsafePath,

    /// <summary>Two paths that are one on some file systems.</summary>
    Clash,

    /// <summary>A link, a device or another thing that is not a file or folder.</summary>
    NotAFile,

    /// <summary>A file that changed while it was read.</summary>
    Changed,

    /// <summary>More files or bytes than the limits allow.</summary>
    TooLarge,

    /// <summary>Bytes that are not the archive they should be.</summary>
    Malformed,
}
