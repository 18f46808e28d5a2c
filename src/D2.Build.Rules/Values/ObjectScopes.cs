namespace D2.Build.Rules;

/// <summary>Kinds whose objects belong to the cluster and not to a namespace.</summary>
public static class ObjectScopes
{
    private static readonly HashSet<string> ClusterScoped = new(StringComparer.Ordinal)
    {
        "/Namespace", "/Node", "/PersistentVolume", "/ComponentStatus",
        "admissionregistration.k8s.io/MutatingAdmissionPolicy", "admissionregistration.k8s.io/MutatingAdmissionPolicyBinding",
        "admissionregistration.k8s.io/MutatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
        "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
        "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService",
        "certificates.k8s.io/CertificateSigningRequest", "certificates.k8s.io/ClusterTrustBundle",
        "flowcontrol.apiserver.k8s.io/FlowSchema", "flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration",
        "networking.k8s.io/IngressClass", "networking.k8s.io/IPAddress", "networking.k8s.io/ServiceCIDR",
        "node.k8s.io/RuntimeClass", "policy/PodSecurityPolicy", "rbac.authorization.k8s.io/ClusterRole",
        "rbac.authorization.k8s.io/ClusterRoleBinding", "resource.k8s.io/DeviceClass", "resource.k8s.io/ResourceSlice",
        "scheduling.k8s.io/PriorityClass", "storage.k8s.io/CSIDriver", "storage.k8s.io/CSINode", "storage.k8s.io/StorageClass",
        "storage.k8s.io/VolumeAttachment", "storage.k8s.io/VolumeAttributesClass", "storagemigration.k8s.io/StorageVersionMigration",
        // Custom resources that many clusters have.
        "cert-manager.io/ClusterIssuer", "cilium.io/CiliumClusterwideNetworkPolicy", "external-secrets.io/ClusterExternalSecret",
        "external-secrets.io/ClusterSecretStore", "gateway.networking.k8s.io/GatewayClass", "karpenter.sh/NodePool",
        "kyverno.io/ClusterCleanupPolicy", "kyverno.io/ClusterPolicy", "snapshot.storage.k8s.io/VolumeSnapshotClass",
        "snapshot.storage.k8s.io/VolumeSnapshotContent",
    };

    /// <summary>Whether objects of a kind are known to belong to the cluster.</summary>
    /// <param name="group">The API group; empty for core.</param>
    /// <param name="kind">The kind.</param>
    public static bool IsClusterScoped(string group, string kind) => ClusterScoped.Contains($"{group}/{kind}");
}
