using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Support;

/// <summary>The description of a fleet of two clusters, one of which applies what tenants bring.</summary>
internal sealed class FleetFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FleetFolder() => File.WriteAllText(Description, """
        {
          "schemaVersion": 1, "kind": "fleet", "registry": "ghcr.io/acme", "repository": "d2-fleet", "source": "https://github.com/acme/d2-fleet",
          "artifacts": [
            { "name": "d2-fleet", "repository": "ghcr.io/acme/d2-fleet", "root": "", "paths": ["clusters", "tenants"], "releaseTagPrefix": "", "channels": [],
              "inventory": [{ "kind": "source", "name": "oci://ghcr.io/acme/d2-infra/<< inputs.tenant >>" }] }
          ],
          "clusters": [
            { "name": "update",
              "secrets": [{ "namespace": "apps", "name": "ghcr-auth", "copyOf": "flux-system/ghcr-auth", "usedBy": [] }],
              "objects": [{ "name": "ResourceSet/flux-system/automation", "dependsOn": ["CustomResourceDefinition/imageupdateautomations.image.toolkit.fluxcd.io"] }] },
            { "name": "staging", "environment": "staging", "variables": { "ARTIFACT_TAG": "latest", "REGISTRY": "ghcr.io" }, "tenants": "Kustomization/flux-system/tenants",
              "inventory": [{ "kind": "source", "name": "oci://ghcr.io/acme/charts/flux-operator", "version": "*" }],
              "secrets": [{ "namespace": "flux-system", "name": "ghcr-auth", "usedBy": ["FluxInstance/flux-system/flux"] }],
              "objects": [{ "name": "Kustomization/flux-system/tenants", "dependsOn": [] }] }
          ],
          "tenants": {
            "inventory": [{ "kind": "chart", "name": "oci://quay.io/jetstack/charts/cert-manager", "version": "1.19.x", "digest": "sha256:00" },
              { "kind": "source", "name": "oci://${REGISTRY:-x}/acme/d2-apps/${UNKNOWN}", "version": "${ARTIFACT_TAG}" }],
            "secrets": [
              { "namespace": "flux-system", "name": "ghcr-auth", "usedBy": ["Secret/infra/ghcr-auth"] },
              { "namespace": "infra", "name": "ghcr-auth", "copyOf": "flux-system/ghcr-auth", "usedBy": ["ServiceAccount/infra/flux"] }
            ],
            "objects": [
              { "name": "Kustomization/infra/configs", "set": "ResourceSet/flux-system/infra", "dependsOn": ["Kustomization/infra/controllers"] },
              { "name": "Kustomization/infra/controllers", "set": "ResourceSet/flux-system/infra", "dependsOn": [] },
              { "name": "Kustomization/<< inputs.\"x\" >>/odd", "dependsOn": [] },
              { "name": "ResourceSet/flux-system/infra", "dependsOn": [] }
            ]
          }
        }
        """);

    public string Description => Path.Join(_folder.Path, "d2.json");

    public void Dispose() => _folder.Dispose();

    public Task<ProcessResult> RunAsync(params string[] arguments) => D2Program.RunAsync([.. arguments, "--description", Description]);
}
