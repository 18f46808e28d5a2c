namespace D2.Build.Flux;

/// <summary>The namespaces whose policies may refer to an ImageRepository of another namespace.</summary>
public sealed class ImageRepositoryAccess : Mapping
{
    /// <summary>Selectors of namespaces; one that matches is enough. Required.</summary>
    public ObjectList<ImageNamespaceSelector> NamespaceSelectors
    {
        get => List<ImageNamespaceSelector>("namespaceSelectors");
        set => Set("namespaceSelectors", value);
    }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["namespaceSelectors"];
}
