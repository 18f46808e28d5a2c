using System.Text;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>The FluxInstance of a cluster: Flux locked down for tenants, synced from the fleet's signed artifact.</summary>
internal static class InstanceConvention
{
    public static FluxInstance Expand(Organization organization, Cluster cluster)
    {
        var login = CloudConvention.LoginOf(organization, cluster);
        var instance = new FluxInstance(cluster.Location.File, cluster.Location.Line)
        {
            Spec =
            {
                Distribution =
                {
                    Version = cluster.FluxVersion,
                    Registry = "ghcr.io/fluxcd",
                },
                Components = [.. Components(cluster)],
                Cluster =
                {
                    Type = CloudConvention.TypeOf(login.Cloud),
                    Multitenant = true,
                    TenantDefaultServiceAccount = Conventional.TenantAccount,
                    NetworkPolicy = true,
                    Domain = "cluster.local",
                },
                Sync =
                {
                    Kind = SyncKind.OciRepository,
                    Url = organization.ArtifactUrl(organization.FleetRepository),
                    Ref = cluster.FleetTag ?? cluster.Channel.Tag,
                    Path = $"clusters/{cluster.Name}",
                    PullSecret = login.Secret,
                },
            },
        };
        if (login.Cloud is { } cloud)
        {
            instance.Spec.Sync.Provider = Enum.Parse<SyncProvider>(cloud.ToString());
        }

        instance.Spec.Kustomize.Patches = [VerifySync(organization, cluster), .. CloudConvention.Patches(login.Cloud, cluster.PullIdentity)];
        instance.Merge(cluster.Instance);
        return instance;
    }

    private static IEnumerable<Value<FluxComponent>> Components(Cluster cluster)
    {
        yield return FluxComponent.SourceController;
        yield return FluxComponent.KustomizeController;
        yield return FluxComponent.HelmController;
        if (cluster.Automation is null)
        {
            yield return FluxComponent.NotificationController;
        }
        else
        {
            yield return FluxComponent.ImageReflectorController;
            yield return FluxComponent.ImageAutomationController;
        }
    }

    // The sync source is the operator's own and has no field for a signature, so its verification is patched in.
    private static KustomizePatch VerifySync(Organization organization, Cluster cluster)
    {
        var workflow = cluster.Channel.Fleet;
        var verification = organization.Verification(organization.FleetRepository, workflow.Name, workflow.Ref.Pattern);
        var patch = new StringBuilder()
            .Append("- op: add\n")
            .Append("  path: /spec/verify\n")
            .Append("  value:\n")
            .Append("    provider: ").Append(((Scalar)verification["provider"]).Text).Append('\n');
        foreach (var identity in verification.MatchOidcIdentity)
        {
            patch.Append("    matchOIDCIdentity:\n")
                .Append("      - issuer: ").Append(identity.Issuer).Append('\n')
                .Append("        subject: ").Append(identity.Subject).Append('\n');
        }

        if (organization.Trust.Secret is { } secret)
        {
            patch.Append("    ").Append(organization.Trust.NamesIdentities ? "trustedRootSecretRef" : "secretRef").Append(":\n")
                .Append("      name: ").Append(secret).Append('\n');
        }

        return new()
        {
            Patch = patch.ToString(),
            Target = { Kind = "OCIRepository", Name = Conventional.SyncSource },
        };
    }
}
