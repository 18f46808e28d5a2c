using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Objects that every D2 cluster has although nobody declares them: those of Kubernetes, the operator and the bootstrap.</summary>
internal sealed class Implied
{
    private static readonly string[] SystemNamespaces = ["default", "kube-system", "kube-public", "kube-node-lease"];

    private readonly HashSet<ObjectKey> keys = [];

    public Implied(ClusterObjects objects, Organization organization)
    {
        var ns = objects.Instance.Namespace ?? Conventional.FluxNamespace;
        foreach (var name in SystemNamespaces.Append(ns))
        {
            keys.Add(new("", "Namespace", "", name));
        }

        AddSync(objects, ns);
        foreach (var account in FluxControllers.All.Append(Conventional.OperatorName))
        {
            keys.Add(new("", "ServiceAccount", ns, account));
        }

        // The bootstrap makes them: they hold what must not be in the fleet.
        foreach (var secret in new[] { organization.PullSecret, organization.GitSecret, organization.Trust.Secret }.OfType<string>())
        {
            keys.Add(new("", "Secret", ns, secret));
        }

        if (objects.OperatorValues is not null)
        {
            keys.Add(new("", "ConfigMap", ns, Conventional.OperatorValues));
        }

        keys.Add(new(ApiGroups.Operator, "FluxReport", ns, "flux"));
    }

    public bool Has(ObjectKey key) =>
        keys.Contains(key)
        || key is { Group: "", Kind: "ServiceAccount", Name: "default" } or { Group: "", Kind: "ConfigMap", Name: "kube-root-ca.crt" };

    private void AddSync(ClusterObjects objects, string ns)
    {
        var sync = Fields.Child(objects.Instance, "spec", "sync");
        if (sync is not null)
        {
            var name = Fields.Known(sync, "name") ?? ns;
            keys.Add(new(ApiGroups.Source, Fields.Known(sync, "kind") ?? "", ns, name));
            keys.Add(new(ApiGroups.Kustomize, "Kustomization", ns, name));
            if (Fields.Known(sync, "pullSecret") is { } secret)
            {
                // The bootstrap makes that too.
                keys.Add(new("", "Secret", ns, secret));
            }
        }
    }
}
