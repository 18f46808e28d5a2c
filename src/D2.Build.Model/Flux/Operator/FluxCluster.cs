namespace D2.Build.Flux;

/// <summary>The cluster Flux runs on and the lockdown of its tenants.</summary>
public sealed class FluxCluster : Mapping
{
    /// <summary>The DNS domain of the cluster's services. Default <c>cluster.local</c>.</summary>
    public string? Domain { get => Text("domain"); set => Set("domain", value); }

    /// <summary>
    /// True locks tenants in: no references across namespaces, no remote bases, a default ServiceAccount for what is
    /// applied. Default false.
    /// </summary>
    public Value<bool>? Multitenant { get => Get<bool>("multitenant"); set => Set("multitenant", value); }

    /// <summary>
    /// True gives tenants a default ServiceAccount for workload identity as well; needs <see
    /// cref="ObjectLevelWorkloadIdentity"/>. Default false.
    /// </summary>
    public Value<bool>? MultitenantWorkloadIdentity
    {
        get => Get<bool>("multitenantWorkloadIdentity");
        set => Set("multitenantWorkloadIdentity", value);
    }

    /// <summary>False leaves out the network policies that shut the namespace off. Default true.</summary>
    public Value<bool>? NetworkPolicy { get => Get<bool>("networkPolicy"); set => Set("networkPolicy", value); }

    /// <summary>True lets each Flux object use the workload identity of its own ServiceAccount. From Flux 2.6. Default false.</summary>
    public Value<bool>? ObjectLevelWorkloadIdentity
    {
        get => Get<bool>("objectLevelWorkloadIdentity");
        set => Set("objectLevelWorkloadIdentity", value);
    }

    /// <summary>Concurrency, CPU and memory of the controllers. Default: those of the distribution.</summary>
    public Value<ClusterSize>? Size { get => Get<ClusterSize>("size"); set => Set("size", value); }

    /// <summary>
    /// The ServiceAccount that decrypts SOPS files where a tenant names none. Only with the lockdown of workload
    /// identity.
    /// </summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? TenantDefaultDecryptionServiceAccount
    {
        get => Text("tenantDefaultDecryptionServiceAccount");
        set => Set("tenantDefaultDecryptionServiceAccount", value, TextFormat.ObjectName);
    }

    /// <summary>
    /// The ServiceAccount that logs in to remote clusters where a tenant names none. Only with the lockdown of workload
    /// identity.
    /// </summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? TenantDefaultKubeConfigServiceAccount
    {
        get => Text("tenantDefaultKubeConfigServiceAccount");
        set => Set("tenantDefaultKubeConfigServiceAccount", value, TextFormat.ObjectName);
    }

    /// <summary>
    /// The ServiceAccount that is impersonated where a tenant names none. Only with the lockdown. Default <c>default</c>.
    /// </summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? TenantDefaultServiceAccount
    {
        get => Text("tenantDefaultServiceAccount");
        set => Set("tenantDefaultServiceAccount", value, TextFormat.ObjectName);
    }

    /// <summary>The distribution of Kubernetes. Default kubernetes.</summary>
    public Value<ClusterType>? Type { get => Get<ClusterType>("type"); set => Set("type", value); }
}
