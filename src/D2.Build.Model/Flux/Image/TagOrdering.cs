namespace D2.Build.Flux;

/// <summary>A sorting order of tags.</summary>
public sealed class TagOrdering : Mapping
{
    /// <summary>The direction; the last tag is taken. Default asc.</summary>
    public Value<TagOrder>? Order { get => Get<TagOrder>("order"); set => Set("order", value); }
}
