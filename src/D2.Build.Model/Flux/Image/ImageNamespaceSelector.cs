namespace D2.Build.Flux;

/// <summary>Namespaces by their labels; without any it selects all of them.</summary>
public sealed class ImageNamespaceSelector : Mapping
{
    /// <summary>Labels with their values, all of which must be there.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }
}
