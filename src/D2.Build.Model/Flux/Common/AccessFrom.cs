namespace D2.Build.Flux;

/// <summary>Which namespaces may refer to an object.</summary>
public sealed class AccessFrom : Mapping
{
    /// <summary>The namespaces: those that one of the selectors matches. Required.</summary>
    public ObjectList<NamespaceSelector> NamespaceSelectors
    {
        get => List<NamespaceSelector>("namespaceSelectors");
        set => Set("namespaceSelectors", value);
    }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["namespaceSelectors"];
}
