namespace D2.Build.Kubernetes;

/// <summary>A note in the audit log.</summary>
public sealed class AuditAnnotation : Mapping
{
    /// <summary>The key, unique within the policy. Required.</summary>
    public string? Key { get => Text("key"); set => Set("key", value); }

    /// <summary>A CEL expression that gives the text, or null for no note. Required.</summary>
    [StringSyntax(nameof(TextFormat.AdmissionValue))]
    public string? ValueExpression { get => Text("valueExpression"); set => Set("valueExpression", value, TextFormat.AdmissionValue); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["key", "valueExpression"];
}
