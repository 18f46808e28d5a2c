namespace D2.Build.Rules;

/// <summary>Which minors of Kubernetes 1 serve API versions that have come or gone.</summary>
public static class KubernetesApis
{
    private const int Still = int.MaxValue;

    // By apiVersion, or by apiVersion and kind where the kinds of a version went at different times.
    private static readonly Dictionary<string, (int First, int Last)> Known = new(StringComparer.Ordinal)
    {
        ["extensions/v1beta1"] = (0, 21),
        ["apps/v1beta1"] = (0, 15),
        ["apps/v1beta2"] = (0, 15),
        ["batch/v1beta1"] = (0, 24),
        ["policy/v1beta1"] = (0, 24),
        ["policy/v1"] = (21, Still),
        ["autoscaling/v2beta1"] = (0, 24),
        ["autoscaling/v2beta2"] = (0, 25),
        ["autoscaling/v2"] = (23, Still),
        ["networking.k8s.io/v1beta1"] = (0, 21),
        ["rbac.authorization.k8s.io/v1beta1"] = (0, 21),
        ["apiextensions.k8s.io/v1beta1"] = (0, 21),
        ["scheduling.k8s.io/v1beta1"] = (0, 21),
        ["coordination.k8s.io/v1beta1"] = (0, 21),
        ["discovery.k8s.io/v1beta1"] = (0, 24),
        ["events.k8s.io/v1beta1"] = (0, 24),
        ["node.k8s.io/v1beta1"] = (0, 24),
        ["flowcontrol.apiserver.k8s.io/v1beta1"] = (0, 25),
        ["flowcontrol.apiserver.k8s.io/v1beta2"] = (0, 28),
        ["flowcontrol.apiserver.k8s.io/v1beta3"] = (0, 31),
        ["storage.k8s.io/v1beta1 StorageClass"] = (0, 21),
        ["storage.k8s.io/v1beta1 CSIStorageCapacity"] = (0, 26),
        ["admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration"] = (0, 21),
        ["admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration"] = (0, 21),
        ["admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy"] = (30, Still),
        ["admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding"] = (30, Still),
    };

    /// <summary>The minors of Kubernetes 1 that serve a version of a kind.</summary>
    /// <param name="apiVersion">Group and version.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The first and the last minor; null where nothing is known against it.</returns>
    public static (int First, int Last)? Served(string apiVersion, string kind) =>
        Known.TryGetValue($"{apiVersion} {kind}", out var minors) || Known.TryGetValue(apiVersion, out minors) ? minors : null;
}
