namespace D2.Build.Oci;

/// <summary>A file to pack.</summary>
/// <param name="Path">Its path in the layer, with forward slashes, such as <c>clusters/staging/tenants.yaml</c>.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Open">Gives its content from the beginning; the caller disposes it.</param>
public sealed record LayerFile(string Path, long Length, Func<Stream> Open);
