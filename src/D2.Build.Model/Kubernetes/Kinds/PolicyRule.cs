namespace D2.Build.Kubernetes;

/// <summary>Verbs that are permitted on resources, or on paths of the API server.</summary>
public sealed class PolicyRule : Mapping
{
    /// <summary>The API groups; the empty text for the core group, <c>*</c> for all.</summary>
    public ValueList<string> ApiGroups { get => Values<string>("apiGroups"); set => Set("apiGroups", value); }

    /// <summary>Paths that are no resources; <c>*</c> as the last step. Only in ClusterRoles that are bound to the cluster.</summary>
    public ValueList<string> NonResourceUrls { get => Values<string>("nonResourceURLs"); set => Set("nonResourceURLs", value); }

    /// <summary>The objects by name. Default: all.</summary>
    public ValueList<string> ResourceNames { get => Values<string>("resourceNames"); set => Set("resourceNames", value); }

    /// <summary>The resources in the plural, <c>pods/log</c> for a subresource, <c>*</c> for all.</summary>
    public ValueList<string> Resources { get => Values<string>("resources"); set => Set("resources", value); }

    /// <summary>The verbs; <c>*</c> for all. Required.</summary>
    public ValueList<string> Verbs { get => Values<string>("verbs"); set => Set("verbs", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["verbs"];
}
