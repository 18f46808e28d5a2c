namespace D2.Build.Registry;

/// <summary>How the bytes of a blob are sent (OCI distribution specification 1.1, pushing blobs).</summary>
public enum UploadMode
{
    /// <summary>All in one <c>PUT</c>. Every registry takes it.</summary>
    Monolithic,

    /// <summary>
    /// Several <c>PATCH</c>, each of <see cref="BlobPushOptions.ChunkSize"/>, then <c>PUT</c>. What breaks is resumed. For large
    /// blobs on bad lines and for proxies with a limit; not every registry takes it.
    /// </summary>
    Chunked,

    /// <summary>One <c>PATCH</c> without a length, then <c>PUT</c>.</summary>
    Streamed,
}
