namespace D2.Build.Render;

/// <summary>The declared members, sorted by what they are.</summary>
internal sealed record Declarations
{
    public List<Organization> Organizations { get; } = [];

    public List<Cluster> Clusters { get; } = [];

    public List<Tenant> Tenants { get; } = [];

    /// <summary>Free resources.</summary>
    public List<KubernetesObject> Resources { get; } = [];

    public List<ComponentRepository> Repositories { get; } = [];

    public List<Component> Components { get; } = [];

    /// <summary>The pipelines of the repository; one at most.</summary>
    public CiPipelines? Pipelines { get; set; }

    /// <summary>Whether they are the components of a repository.</summary>
    public bool HaveComponents => Components.Count + Repositories.Count > 0;

    /// <summary>Whether they are a fleet; a project may be both.</summary>
    public bool AreFleet => !HaveComponents || Clusters.Count + Tenants.Count > 0;
}
