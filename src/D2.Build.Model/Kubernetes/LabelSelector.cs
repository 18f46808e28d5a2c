namespace D2.Build;

/// <summary>Selects objects by their labels. Both conditions must hold; an empty selector selects everything.</summary>
public sealed class LabelSelector : Mapping
{
    /// <summary>Conditions on labels, all of which must hold.</summary>
    public ObjectList<LabelSelectorRequirement> MatchExpressions
    {
        get => List<LabelSelectorRequirement>("matchExpressions");
        set => Set("matchExpressions", value);
    }

    /// <summary>Labels with their values, all of which must be there.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }
}
