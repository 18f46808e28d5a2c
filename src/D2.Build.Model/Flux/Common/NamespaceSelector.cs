namespace D2.Build.Flux;

/// <summary>Selects namespaces by their labels.</summary>
public sealed class NamespaceSelector : Mapping
{
    /// <summary>Labels that the namespace has to have, all of them. Empty selects every namespace.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }
}
