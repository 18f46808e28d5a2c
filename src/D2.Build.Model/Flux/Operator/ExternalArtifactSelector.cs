namespace D2.Build.Flux;

/// <summary>ExternalArtifacts by name or by label, never both.</summary>
public sealed class ExternalArtifactSelector : Mapping
{
    /// <summary>Conditions on labels, all of which must hold.</summary>
    public ObjectList<LabelRequirement> MatchExpressions
    {
        get => List<LabelRequirement>("matchExpressions");
        set => Set("matchExpressions", value);
    }

    /// <summary>Labels with their values, all of which must be there.</summary>
    public TextMap MatchLabels { get => Child<TextMap>("matchLabels"); set => Set("matchLabels", value); }

    /// <summary>The name of one artifact.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace; <c>*</c> for all. Default: that of the provider.</summary>
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value); }
}
