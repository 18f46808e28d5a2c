namespace D2.Build.Pipelines;

/// <summary>
/// Steps on a cluster that lives as long as the job, with a name and a kubeconfig of its own: runners of one's own may share a machine and
/// its user. kind, kubectl and helm are on GitHub's.
/// </summary>
internal static class KindSteps
{
    private const string Name = "d2-\"$GITHUB_RUN_ID-$INDEX\"";

    // Expressions reach scripts as variables only.
    private const string Kubeconfig = "KUBECONFIG: ${{ runner.temp }}/kubeconfig";
    private const string Index = "INDEX: ${{ strategy.job-index }}";

    public static string WaitForFleet { get; } = Run("Wait for the fleet", FleetWait.Commands);

    public static string Report { get; } = Run("Report", FleetWait.Report, "failure()");

    /// <summary>Deletes the cluster, which runners of one's own would keep.</summary>
    public static string Delete { get; } = YamlText.Blocks(
        "- name: Delete the cluster",
        "  if: always()",
        "  env:",
        $"    {Kubeconfig}",
        $"    {Index}",
        $"  run: kind delete cluster --name {Name}");

    /// <summary>A step of commands on the cluster.</summary>
    public static string Run(string name, IEnumerable<string> commands, string? condition = null) => YamlText.Blocks(
        [
            $"- name: {name}", condition is null ? "" : $"  if: {condition}", "  env:", $"    {Kubeconfig}",
            "  run: |", .. commands.Select(command => YamlText.Indent(command, 4)),
        ]);

    /// <summary>What a bootstrap script pulls and verifies artifacts with.</summary>
    public static string BootstrapVariables(RepositoryPlan plan) => YamlText.Blocks(
        [
            PullVariables(plan),
            // Public, so variables of the repository.
            Steps.Variables(TrustSecrets.Of(plan.Organization.Trust)?.Variables.Select(variable => variable.Name) ?? []),
        ]).TrimEnd('\n');

    private static string PullVariables(RepositoryPlan plan) => plan switch
    {
        _ when !plan.PullsWithSecret() => "",
        _ when plan.HasForgeRegistry() => $"{RegistryVariables.PullPassword}: ${{{{ github.token }}}}",
        _ => Steps.Secrets(RegistryVariables.PullUser, RegistryVariables.PullPassword),
    };

    /// <summary>Creates the cluster and runs its bootstrap script.</summary>
    public static string Bootstrap(string cluster, string secrets) => YamlText.Blocks(
        "- name: Create a cluster",
        "  env:",
        $"    {Kubeconfig}",
        $"    {Index}",
        $"  run: kind create cluster --name {Name} --wait 5m",
        "- name: Bootstrap",
        "  env:",
        $"    {Kubeconfig}",
        $"    CLUSTER: {cluster}",
        YamlText.Indent(secrets, 4),
        "  run: ./bootstrap/\"$CLUSTER\"/bootstrap.sh");
}
