namespace D2.Build;

/// <summary>Labels that kustomize puts on objects.</summary>
public sealed class KustomizeLabels : Mapping
{
    /// <summary>The labels. Required.</summary>
    public TextMap Pairs { get => Child<TextMap>("pairs"); set => Set("pairs", value); }

    /// <summary>True puts them into selectors, and so into templates, too. Default false.</summary>
    public Value<bool>? IncludeSelectors { get => Get<bool>("includeSelectors"); set => Set("includeSelectors", value); }

    /// <summary>True puts them into pod templates too. Default false.</summary>
    public Value<bool>? IncludeTemplates { get => Get<bool>("includeTemplates"); set => Set("includeTemplates", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["pairs"];
}
