namespace D2.Build.Kubernetes;

/// <summary>The kind of a policy's parameters.</summary>
public sealed class ParamKind : Mapping
{
    /// <summary>Group and version. Required by the API server.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind. Required by the API server.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }
}
