namespace D2.Build.Manifests;

/// <summary>A file of the rendered tree.</summary>
/// <param name="Path">Relative to the tree's root, with forward slashes.</param>
/// <param name="Documents">What it holds, in order.</param>
/// <param name="Owner">The declaration it comes from, to point at.</param>
public sealed record ManifestFile(string Path, IReadOnlyList<Node> Documents, SourceLocation Owner)
{
    /// <summary>The bytes of a file that is written as it is, whatever its documents; null where the documents are written.</summary>
    public ReadOnlyMemory<byte>? Raw { get; init; }
}
