namespace D2.Build;

/// <summary>A condition on one label.</summary>
public sealed class LabelSelectorRequirement : Mapping
{
    /// <summary>The label's key. Required.</summary>
    public string? Key { get => Text("key"); set => Set("key", value); }

    /// <summary><c>In</c>, <c>NotIn</c>, <c>Exists</c> or <c>DoesNotExist</c>. Required.</summary>
    public string? Operator { get => Text("operator"); set => Set("operator", value); }

    /// <summary>The values to compare with: at least one for In and NotIn, none otherwise.</summary>
    public ValueList<string> Values { get => Values<string>("values"); set => Set("values", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["key", "operator"];
}
