namespace D2.Build.Kubernetes;

/// <summary>Something that has to hold for a request.</summary>
public sealed class AdmissionValidation : Mapping
{
    /// <summary>A CEL expression that gives true or false. Required.</summary>
    [StringSyntax(nameof(TextFormat.AdmissionCondition))]
    public string? Expression { get => Text("expression"); set => Set("expression", value, TextFormat.AdmissionCondition); }

    /// <summary>The answer where it is false, on one line. Required if the expression has several lines.</summary>
    public string? Message { get => Text("message"); set => Set("message", value); }

    /// <summary>A CEL expression that gives the answer; wins over <see cref="Message"/> where it gives a text.</summary>
    [StringSyntax(nameof(TextFormat.AdmissionText))]
    public string? MessageExpression { get => Text("messageExpression"); set => Set("messageExpression", value, TextFormat.AdmissionText); }

    /// <summary>The reason that is given to machines. Default Invalid.</summary>
    public Value<ValidationReason>? Reason { get => Get<ValidationReason>("reason"); set => Set("reason", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["expression"];
}
