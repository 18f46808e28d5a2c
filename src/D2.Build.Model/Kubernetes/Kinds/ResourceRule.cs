namespace D2.Build.Kubernetes;

/// <summary>Requests by operation and resource.</summary>
public sealed class ResourceRule : Mapping
{
    /// <summary>The API groups; the empty text for the core group, <c>*</c> alone for all. Required by the API server.</summary>
    public ValueList<string> ApiGroups { get => Values<string>("apiGroups"); set => Set("apiGroups", value); }

    /// <summary>The API versions; <c>*</c> alone for all. Required by the API server.</summary>
    public ValueList<string> ApiVersions { get => Values<string>("apiVersions"); set => Set("apiVersions", value); }

    /// <summary>The operations. Required by the API server.</summary>
    public ValueList<AdmissionOperation> Operations { get => Values<AdmissionOperation>("operations"); set => Set("operations", value); }

    /// <summary>The objects by name. Default: all.</summary>
    public ValueList<string> ResourceNames { get => Values<string>("resourceNames"); set => Set("resourceNames", value); }

    /// <summary>The resources in the plural, <c>pods/log</c> for a subresource, <c>*</c> for all. Required by the API server.</summary>
    public ValueList<string> Resources { get => Values<string>("resources"); set => Set("resources", value); }

    /// <summary>Whether cluster-scoped or namespaced resources. Default: both.</summary>
    public Value<ResourceScope>? Scope { get => Get<ResourceScope>("scope"); set => Set("scope", value); }
}
