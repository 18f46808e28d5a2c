namespace D2.Build.Flux;

/// <summary>Another object of the same kind that has to be ready first.</summary>
public abstract class DependencyReference : Mapping
{
    /// <summary>The name. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The namespace. Default: that of the object that depends on it.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>
    /// A CEL expression over <c>self</c> and <c>dep</c> that decides whether it is ready. Default: its Ready condition.
    /// Takes the place of that check unless the controller runs with the feature gate
    /// <c>AdditiveCELDependencyCheck</c>.
    /// </summary>
    [StringSyntax(nameof(TextFormat.DependencyCondition))]
    public string? ReadyExpr { get => Text("readyExpr"); set => Set("readyExpr", value, TextFormat.DependencyCondition); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
