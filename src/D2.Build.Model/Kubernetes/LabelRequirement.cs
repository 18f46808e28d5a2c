namespace D2.Build;

/// <summary>A requirement on one label.</summary>
public sealed class LabelRequirement : Mapping
{
    /// <summary>The label. Required.</summary>
    public string? Key { get => Text("key"); set => Set("key", value); }

    /// <summary>How its value is compared. Required.</summary>
    public Value<LabelOperator>? Operator { get => Get<LabelOperator>("operator"); set => Set("operator", value); }

    /// <summary>
    /// The values. Required for <see cref="LabelOperator.In"/> and <see cref="LabelOperator.NotIn"/>, not allowed for
    /// the others.
    /// </summary>
    public ValueList<string> Values { get => Values<string>("values"); set => Set("values", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["key", "operator"];
}
