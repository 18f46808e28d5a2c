namespace D2.Build.Kubernetes;

/// <summary>A named part of expressions.</summary>
public sealed class AdmissionVariable : Mapping
{
    /// <summary>A CEL expression. Required.</summary>
    [StringSyntax(nameof(TextFormat.AdmissionValue))]
    public string? Expression { get => Text("expression"); set => Set("expression", value, TextFormat.AdmissionValue); }

    /// <summary>The name, a CEL identifier, unique within the policy. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["expression", "name"];
}
