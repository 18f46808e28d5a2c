namespace D2.Build.Flux;

/// <summary>The Git repository that is updated. A string or a GitRepository converts to it: <c>SourceRef = "fleet"</c>.</summary>
public sealed class ImageUpdateSource : SourceReference<ImageUpdateSourceKind>
{
    /// <summary>A GitRepository of the same namespace.</summary>
    /// <param name="name">The GitRepository's name.</param>
    public static implicit operator ImageUpdateSource(string name) => new() { Kind = ImageUpdateSourceKind.GitRepository, Name = name };

    /// <summary>A reference to a GitRepository.</summary>
    /// <param name="source">The source, in the namespace of the object that refers to it.</param>
    public static implicit operator ImageUpdateSource(GitRepository source) =>
        new() { Kind = ImageUpdateSourceKind.GitRepository, Name = source.Name };
}
