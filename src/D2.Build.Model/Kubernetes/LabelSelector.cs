namespace D2.Build;

/// <summary>Selects objects by their labels; every label and every requirement has to match.</summary>
public sealed class LabelSelector : Mapping
{
    /// <summary>Requirements other than equality.</summary>
    public ObjectList<LabelRequirement> MatchExpressions { get => List<LabelRequirement>("matchExpressions"); set => Set("matchExpressions", value); }

    /// <summary>Labels that the object has to have with these values.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }
}
