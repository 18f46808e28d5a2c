using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>What every tenant namespace starts with: the namespace, the cluster's variables, a login and an account.</summary>
internal static class AccessConvention
{
    public static ConfigMap RuntimeInfo(string ns, SourceLocation at) => new(Conventional.RuntimeInfo, at.File, at.Line)
    {
        Namespace = ns,
        Operator = { CopyFrom = $"{Conventional.FluxNamespace}/{Conventional.RuntimeInfo}", Watch = true },
    };

    public static Secret Secret(string name, string ns, SourceLocation at) => new(name, at.File, at.Line)
    {
        Namespace = ns,
        Operator = { CopyFrom = $"{Conventional.FluxNamespace}/{name}" },
    };

    public static Secret PullSecret(string name, string ns, SourceLocation at)
    {
        var secret = Secret(name, ns, at);
        secret.Type = "kubernetes.io/dockerconfigjson";
        return secret;
    }

    public static ServiceAccount Account(string ns, string? pullSecret, SourceLocation at)
    {
        var account = new ServiceAccount(Conventional.TenantAccount, at.File, at.Line) { Namespace = ns };
        if (pullSecret is not null)
        {
            account.ImagePullSecrets = [pullSecret];
        }

        return account;
    }

    public static RoleBinding NamespaceRole(string clusterRole, string ns, SourceLocation at) =>
        new(Conventional.TenantAccount, at.File, at.Line)
        {
            Namespace = ns,
            RoleRef = RoleReference.ClusterRole(clusterRole),
            Subjects = [Subject.ServiceAccount(Conventional.TenantAccount, ns)],
        };

    /// <summary>A Kustomization that applies a folder of a source with the tenant's own account and the cluster's variables.</summary>
    public static FluxKustomization Apply(string name, string ns, KustomizationSourceReference source, string path, SourceLocation at) =>
        new(name, at.File, at.Line)
        {
            Namespace = ns,
            Spec =
            {
                TargetNamespace = ns,
                ServiceAccountName = Conventional.TenantAccount,
                Interval = "30m",
                RetryInterval = "5m",
                Wait = true,
                Timeout = "5m",
                SourceRef = source,
                Path = path,
                Prune = true,
                PostBuild = { SubstituteFrom = [SubstituteReference.ConfigMap(Conventional.RuntimeInfo)] },
            },
        };
}
