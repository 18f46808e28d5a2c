namespace D2.Build.Kubernetes;

/// <summary>How a namespace is removed.</summary>
public sealed class NamespaceSpec : Mapping
{
    /// <summary>What has to be done before it goes away. Default: the API server's own.</summary>
    public ValueList<string> Finalizers { get => Values<string>("finalizers"); set => Set("finalizers", value); }
}
