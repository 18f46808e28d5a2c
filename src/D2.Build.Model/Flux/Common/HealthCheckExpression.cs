namespace D2.Build.Flux;

/// <summary>How to tell the health of a custom resource, in CEL over its <c>status</c>, <c>metadata</c> and other fields.</summary>
public sealed class HealthCheckExpression : Mapping
{
    /// <summary>Group and version of the custom resource. Required.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>True where the wanted state is reached. Required.</summary>
    [StringSyntax(nameof(TextFormat.FieldCondition))]
    public string? Current { get => Text("current"); set => Set("current", value, TextFormat.FieldCondition); }

    /// <summary>True where it failed. Looked at after <see cref="InProgress"/>.</summary>
    [StringSyntax(nameof(TextFormat.FieldCondition))]
    public string? Failed { get => Text("failed"); set => Set("failed", value, TextFormat.FieldCondition); }

    /// <summary>True where it is still being worked on. Looked at first.</summary>
    [StringSyntax(nameof(TextFormat.FieldCondition))]
    public string? InProgress { get => Text("inProgress"); set => Set("inProgress", value, TextFormat.FieldCondition); }

    /// <summary>The kind of the custom resource.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "current"];
}
