namespace D2.Build.Flux;

/// <summary>Labels and annotations that are put on every object applied.</summary>
public sealed class CommonMetadata : Mapping
{
    /// <summary>The annotations.</summary>
    public TextMap Annotations { get => Child<TextMap>("annotations"); set => Set("annotations", value); }

    /// <summary>The labels.</summary>
    public TextMap Labels { get => Child<TextMap>("labels"); set => Set("labels", value); }
}
