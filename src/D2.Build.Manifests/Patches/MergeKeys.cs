using System.Collections.Frozen;

namespace D2.Build.Manifests.Patches;

/// <summary>
/// By which fields kustomize tells the items of a list apart when it merges a patch: those of the schema it carries, which is
/// older than Kubernetes' own and has no keys for some lists that have one there.
/// </summary>
public static class MergeKeys
{
    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(
        [
            "", "admissionregistration.k8s.io", "apiregistration.k8s.io", "apps", "autoscaling", "batch",
            "certificates.k8s.io", "coordination.k8s.io", "discovery.k8s.io", "events.k8s.io",
            "flowcontrol.apiserver.k8s.io", "networking.k8s.io", "node.k8s.io", "policy", "rbac.authorization.k8s.io",
            "scheduling.k8s.io", "storage.k8s.io",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> PodSpecs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Pod"] = "spec.",
        ["PodTemplate"] = "template.spec.",
        ["Deployment"] = "spec.template.spec.",
        ["StatefulSet"] = "spec.template.spec.",
        ["DaemonSet"] = "spec.template.spec.",
        ["ReplicaSet"] = "spec.template.spec.",
        ["ReplicationController"] = "spec.template.spec.",
        ["Job"] = "spec.template.spec.",
        ["CronJob"] = "spec.jobTemplate.spec.template.spec.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> InPodSpec = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["containers"] = ["name"],
        ["initContainers"] = ["name"],
        ["ephemeralContainers"] = ["name"],
        ["volumes"] = ["name"],
        ["imagePullSecrets"] = ["name"],
        ["hostAliases"] = ["ip"],
        ["topologySpreadConstraints"] = ["topologyKey", "whenUnsatisfiable"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> InContainer = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["env"] = ["name"],
        ["ports"] = ["containerPort", "protocol"],
        ["volumeMounts"] = ["mountPath"],
        ["volumeDevices"] = ["devicePath"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> InKind = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Service/spec.ports"] = ["port", "protocol"],
        ["MutatingWebhookConfiguration/webhooks"] = ["name"],
        ["ValidatingWebhookConfiguration/webhooks"] = ["name"],
        ["ServiceAccount/secrets"] = ["name"],
        ["CSINode/spec.drivers"] = ["name"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the kinds of an API version are built into Kubernetes; lists of all others are replaced whole.</summary>
    /// <param name="apiVersion">Group and version, or the version alone for the core group.</param>
    public static bool IsBuiltIn(string apiVersion) => Groups.Contains(ApiGroup.Of(apiVersion));

    /// <summary>The fields that identify an item of a list; empty where a patch replaces the list.</summary>
    /// <param name="apiVersion">Group and version of the object.</param>
    /// <param name="kind">Kind of the object.</param>
    /// <param name="path">Field names from the object's root to the list, joined by dots, without indexes.</param>
    public static IReadOnlyList<string> Of(string apiVersion, string kind, string path)
    {
        if (!IsBuiltIn(apiVersion))
        {
            return [];
        }

        if (path is "metadata.ownerReferences")
        {
            return ["uid"];
        }

        return InKind.TryGetValue($"{kind}/{path}", out var keys) ? keys : InPod(kind, path);
    }

    private static string[] InPod(string kind, string path)
    {
        if (!PodSpecs.TryGetValue(kind, out var prefix) || !path.StartsWith(prefix, StringComparison.Ordinal))
        {
            return [];
        }

        var parts = path[prefix.Length..].Split('.');
        return parts switch
        {
            [var list] => InPodSpec.GetValueOrDefault(list, []),
            // Its schema gives the ports of ephemeral containers no key.
            ["ephemeralContainers", "ports"] => [],
            ["containers" or "initContainers" or "ephemeralContainers", var list] => InContainer.GetValueOrDefault(list, []),
            _ => [],
        };
    }
}
