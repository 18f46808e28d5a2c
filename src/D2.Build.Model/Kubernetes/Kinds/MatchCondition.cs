namespace D2.Build.Kubernetes;

/// <summary>A condition on the requests to check.</summary>
public sealed class MatchCondition : Mapping
{
    /// <summary>A CEL expression that gives true or false. Required.</summary>
    [StringSyntax(nameof(TextFormat.AdmissionCondition))]
    public string? Expression { get => Text("expression"); set => Set("expression", value, TextFormat.AdmissionCondition); }

    /// <summary>The name, unique within the policy. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["expression", "name"];
}
