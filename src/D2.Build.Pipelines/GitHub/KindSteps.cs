namespace D2.Build.Pipelines;

/// <summary>Steps on a cluster that lives as long as the job. kind, kubectl and helm are on GitHub's runners.</summary>
internal static class KindSteps
{
    public const string WaitForFleet = """
        - name: Wait for the fleet
          run: |
            kubectl --namespace flux-system wait fluxinstance/flux --for=condition=Ready --timeout=10m
            kubectl --namespace flux-system wait kustomization/flux-system --for=condition=Ready --timeout=10m
            kubectl wait resourcesets --all --all-namespaces --for=condition=Ready --timeout=10m
        """;

    public const string Report = """
        - name: Report
          if: failure()
          run: |
            kubectl get fluxinstances,resourcesets,ocirepositories,kustomizations,helmreleases --all-namespaces || true
            kubectl --namespace flux-system logs --selector app.kubernetes.io/part-of=flux --tail 100 || true
            kubectl --namespace flux-system logs deploy/flux-operator --tail 100 || true
        """;

    /// <summary>What a bootstrap script pulls and verifies artifacts with.</summary>
    public static string BootstrapVariables(RepositoryPlan plan) => YamlText.Blocks(
        [
            plan.IsGitHubRegistry() ? "REGISTRY_PASSWORD: ${{ github.token }}" : Steps.Secrets("REGISTRY_USER", "REGISTRY_PASSWORD"),
            // Public, so variables of the repository.
            .. TrustSecrets.Of(plan.Organization.Trust)?.Variables.Select(variable => $"{variable.Name}: ${{{{ vars.{variable.Name} }}}}") ?? [],
        ]).TrimEnd('\n');

    /// <summary>Creates the cluster and runs its bootstrap script. Expressions reach the script as variables only.</summary>
    public static string Bootstrap(string cluster, string secrets) => YamlText.Blocks(
        "- name: Create a cluster",
        "  run: kind create cluster --wait 5m",
        "- name: Bootstrap",
        "  env:",
        $"    CLUSTER: {cluster}",
        YamlText.Indent(secrets, 4),
        "  run: ./bootstrap/\"$CLUSTER\"/bootstrap.sh");
}
