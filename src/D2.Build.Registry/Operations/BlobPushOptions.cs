namespace D2.Build.Registry;

/// <summary>How to push a blob.</summary>
public sealed record BlobPushOptions
{
    /// <summary>A repository of the same registry that may have the blob already, such as <c>acme/d2-infra</c>; null if none.</summary>
    public string? MountFrom { get; init; }

    /// <summary>Whether the content was made now, such as a signature, so that looking for it first would only cost a request.</summary>
    /// <value>Default: false.</value>
    public bool IsNew { get; init; }

    /// <summary>How the bytes are sent.</summary>
    /// <value>Default: <see cref="UploadMode.Monolithic"/>.</value>
    public UploadMode Mode { get; init; } = UploadMode.Monolithic;

    /// <summary>Bytes in one chunk; more where the registry asks for more.</summary>
    /// <value>Default: 16 MiB.</value>
    public int ChunkSize { get; init; } = 16 * 1024 * 1024;
}
