namespace D2.Build.Pipelines;

/// <summary>Steps on a cluster that lives as long as the job. kind, kubectl and helm are on GitHub's runners.</summary>
internal static class KindSteps
{
    public static string WaitForFleet { get; } = YamlText.Blocks(
        ["- name: Wait for the fleet", "  run: |", .. FleetWait.Commands.Select(command => YamlText.Indent(command, 4))]).TrimEnd('\n');

    public static string Report { get; } = YamlText.Blocks(
        ["- name: Report", "  if: failure()", "  run: |", .. FleetWait.Report.Select(command => YamlText.Indent(command, 4))]).TrimEnd('\n');

    /// <summary>What a bootstrap script pulls and verifies artifacts with.</summary>
    public static string BootstrapVariables(RepositoryPlan plan) => YamlText.Blocks(
        [
            plan.IsGitHubRegistry() ? "REGISTRY_PASSWORD: ${{ github.token }}" : Steps.Secrets("REGISTRY_USER", "REGISTRY_PASSWORD"),
            // Public, so variables of the repository.
            Steps.Variables(TrustSecrets.Of(plan.Organization.Trust)?.Variables.Select(variable => variable.Name) ?? []),
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
