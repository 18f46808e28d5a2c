using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>The ResourceSet of a tenant made of components.</summary>
internal static class ComponentConvention
{
    private static readonly Input<string> Component = new("inputs.tenant");
    private static readonly Input<string> Tag = new("inputs.tag");
    private static readonly Input<string> Environment = new("inputs.environment");
    private static readonly Input<string> SubjectWorkflow = new("inputs.artifactSubjectWorkflow");
    private static readonly Input<string> SubjectGitRef = new("inputs.artifactSubjectGitRef");

    public static ResourceSet Expand(Organization organization, InfraTenant tenant)
    {
        var at = tenant.Location;
        var source = Source(organization, tenant, tenant.Repository ?? organization.InfraRepository, "infra");
        var controllers = Apply(tenant, source, Conventional.InfraControllers, $"./{Conventional.ControllersFolder}/{Environment}");
        var configs = Apply(tenant, source, Conventional.InfraConfigs, $"./{Conventional.ConfigsFolder}/{Environment}");
        configs.Spec.DependsOn = [new() { Name = controllers.Name }];
        var binding = new ClusterRoleBinding($"flux-infra-{Component}", at.File, at.Line)
        {
            RoleRef = RoleReference.ClusterRole("cluster-admin"),
            Subjects = [Subject.ServiceAccount(Conventional.TenantAccount, Component)],
        };
        return Set(organization, tenant, new Namespace(Component, at.File, at.Line), [binding, source, controllers, configs]);
    }

    public static ResourceSet Expand(Organization organization, AppsTenant tenant)
    {
        var at = tenant.Location;
        var source = Source(organization, tenant, tenant.Repository ?? organization.AppsRepository, "apps");
        // The label is what the source policy's binding selects: without it no policy applies.
        var ns = new Namespace(Component, at.File, at.Line) { Labels = { [Conventional.RoleLabel] = "tenant" } };
        return Set(organization, tenant, ns,
        [
            AccessConvention.NamespaceRole(tenant.ClusterRole, Component, at),
            source,
            Apply(tenant, source, "apps", $"./{Environment}"),
        ]);
    }

    private static ResourceSet Set(
        Organization organization, ComponentTenant tenant, Namespace ns, IEnumerable<KubernetesObject> resources)
    {
        var at = tenant.Location;
        var set = TenantConvention.Set(tenant);
        set.Spec.Inputs = Inputs(organization, tenant);
        set.Spec.Resources = [ns, AccessConvention.RuntimeInfo(Component, at)];
        if (organization.PullSecret is { } pullSecret)
        {
            set.Spec.Resources.Add(AccessConvention.PullSecret(pullSecret, Component, at));
        }

        if (organization.Trust.Secret is { } trust)
        {
            set.Spec.Resources.Add(AccessConvention.Secret(trust, Component, at));
        }

        if (tenant.Decryption?.SecretRef.Name is { } keys)
        {
            set.Spec.Resources.Add(AccessConvention.Secret(keys, Component, at));
        }

        set.Spec.Resources.Add(AccessConvention.Account(Component, organization.PullSecret, at));
        foreach (var resource in resources)
        {
            set.Spec.Resources.Add(resource);
        }

        return set;
    }

    private static ObjectList<Mapping> Inputs(Organization organization, ComponentTenant tenant)
    {
        var inputs = new ObjectList<Mapping>();
        foreach (var component in tenant.Components)
        {
            var values = new Mapping
            {
                ["tenant"] = new Scalar(component.Name, TextFormat.Label),
                ["tag"] = component.Tag ?? Conventional.ArtifactTag,
                ["environment"] = component.Environment ?? Conventional.Environment,
            };
            if (organization.Trust.NamesIdentities)
            {
                AddSigner(values, organization.Forge);
            }

            inputs.Add(values);
        }

        return inputs;
    }

    private static void AddSigner(Mapping values, Forge forge)
    {
        if (forge.HasNamedWorkflows)
        {
            values["artifactSubjectWorkflow"] = Conventional.SubjectWorkflow;
        }

        values["artifactSubjectGitRef"] = Conventional.SubjectGitRef;
    }

    private static OciRepository Source(Organization organization, ComponentTenant tenant, string repository, string name)
    {
        var source = new OciRepository(name, tenant.Location.File, tenant.Location.Line)
        {
            Namespace = Component,
            Spec =
            {
                Interval = tenant.SourceInterval,
                Url = organization.ArtifactUrl(repository, Component),
                Ref = { Tag = Tag },
                Verify = organization.Verification(repository, SubjectWorkflow, SubjectGitRef),
            },
        };
        if (organization.Identity is { } cloud)
        {
            // The identity of source-controller: with an account the object would ask for one of its own, which clusters do not allow.
            source.Spec.Provider = cloud;
        }
        else
        {
            source.Spec.ServiceAccountName = Conventional.TenantAccount;
        }

        return source;
    }

    private static FluxKustomization Apply(ComponentTenant tenant, OciRepository source, string name, string path)
    {
        var kustomization = AccessConvention.Apply(name, Component, source, path, tenant.Location);
        kustomization.Spec.Interval = tenant.Interval;
        kustomization.Spec.RetryInterval = tenant.RetryInterval;
        kustomization.Spec.Timeout = tenant.Timeout;
        if (tenant.Decryption is { } decryption)
        {
            // Each has its own, which Customize may change.
            kustomization.Spec.Decryption = (Decryption)decryption.Clone();
        }

        return kustomization;
    }
}
