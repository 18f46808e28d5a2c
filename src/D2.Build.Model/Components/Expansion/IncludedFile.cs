namespace D2.Build;

/// <summary>A file that is part of a folder byte for byte and is no resource itself.</summary>
/// <param name="Path">Its path in the folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Location">Where it was declared.</param>
internal sealed record IncludedFile(string Path, ReadOnlyMemory<byte> Content, SourceLocation Location);
