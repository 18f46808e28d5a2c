namespace D2.Build;

/// <summary>A file of a base or an overlay, ready to be checked and written.</summary>
/// <param name="Path">Its path in the folder, with forward slashes.</param>
/// <param name="Objects">The objects it holds.</param>
/// <param name="Location">Where it was declared.</param>
internal sealed record FileObjects(string Path, IReadOnlyList<KubernetesObject> Objects, SourceLocation Location)
{
    /// <summary>The bytes of a file that is written as it is; null where the objects are written.</summary>
    public ReadOnlyMemory<byte>? Raw { get; init; }

    /// <summary>False where Flux must leave <c>${…}</c> alone though the file does not say so.</summary>
    public bool Substitutes { get; init; } = true;
}
