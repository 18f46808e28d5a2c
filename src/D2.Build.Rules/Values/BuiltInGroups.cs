namespace D2.Build.Rules;

/// <summary>The API groups whose kinds every cluster has.</summary>
public static class BuiltInGroups
{
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "", "admissionregistration.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io", "apps", "authentication.k8s.io",
        "authorization.k8s.io", "autoscaling", "batch", "certificates.k8s.io", "coordination.k8s.io", "discovery.k8s.io",
        "events.k8s.io", "flowcontrol.apiserver.k8s.io", "networking.k8s.io", "node.k8s.io", "policy", "rbac.authorization.k8s.io",
        "resource.k8s.io", "scheduling.k8s.io", "storage.k8s.io", "storagemigration.k8s.io",
    };

    /// <summary>Whether the kinds of a group are built into Kubernetes.</summary>
    /// <param name="group">The API group; empty for core.</param>
    public static bool Include(string group) => Groups.Contains(group);
}
