namespace D2.Build.Kubernetes;

/// <summary>Requests by their resource, object and namespace.</summary>
public sealed class MatchResources : Mapping
{
    /// <summary>The requests to leave out; they win over those to take.</summary>
    public ObjectList<ResourceRule> ExcludeResourceRules
    {
        get => List<ResourceRule>("excludeResourceRules");
        set => Set("excludeResourceRules", value);
    }

    /// <summary>Whether other versions of the same resource count too. Default Equivalent.</summary>
    public Value<MatchPolicy>? MatchPolicy { get => Get<MatchPolicy>("matchPolicy"); set => Set("matchPolicy", value); }

    /// <summary>The namespaces of the objects, by label. Default: all.</summary>
    public LabelSelector NamespaceSelector { get => Child<LabelSelector>("namespaceSelector"); set => Set("namespaceSelector", value); }

    /// <summary>The objects, by label, before or after the request. Default: all.</summary>
    public LabelSelector ObjectSelector { get => Child<LabelSelector>("objectSelector"); set => Set("objectSelector", value); }

    /// <summary>The requests to take; one rule that matches is enough.</summary>
    public ObjectList<ResourceRule> ResourceRules { get => List<ResourceRule>("resourceRules"); set => Set("resourceRules", value); }
}
