namespace D2.Build.Flux;

/// <summary>The kind of source that can be updated.</summary>
public enum ImageUpdateSourceKind
{
    /// <summary>A Git repository.</summary>
    GitRepository,
}
