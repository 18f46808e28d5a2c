namespace D2.Build.Pipelines;

/// <summary>The script. Credentials come from the environment and go through standard input, never onto a command line.</summary>
internal static class BootstrapScript
{
    public static string Of(RepositoryPlan plan, ClusterObjects cluster) => YamlText.Blocks(
        [
            "#!/usr/bin/env bash",
            FileHeader.Comment,
            Usage(plan, cluster),
            Start,
            .. Required(plan, cluster),
            YamlText.Blank,
            "kubectl create namespace flux-system --dry-run=client --output=yaml | kubectl apply --server-side --filename=-",
            .. ClusterSecrets.Of(plan, cluster).Select(Secret),
            Install(OperatorChart.Release(cluster)),
        ]);

    public const string WatchLabel = "reconcile.fluxcd.io/watch";

    private const string Start = """
        set -euo pipefail
        cd "$(dirname "$0")"

        for tool in kubectl helm; do
          command -v "$tool" >/dev/null || { echo "bootstrap: $tool is needed" >&2; exit 1; }
        done
        """;

    private static string Usage(RepositoryPlan plan, ClusterObjects cluster) => string.Join('\n', (string[])
        [
            "#",
            $"# Brings Flux onto the cluster of kubectl's current context, to be {cluster.Cluster.Name}. It may be run again.",
            .. ClusterSecrets.Of(plan, cluster).SelectMany(secret => secret.Variables).Select(variable =>
                $"#   {variable.Name}: {variable.Meaning}"),
        ]);

    private static IEnumerable<string> Required(RepositoryPlan plan, ClusterObjects cluster) => ClusterSecrets.Of(plan, cluster)
        .SelectMany(secret => secret.Variables)
        .Where(variable => variable.Default is null)
        .Select(variable => $": \"${{{variable.Name}:?{variable.Meaning}}}\"");

    private static string Secret(ClusterSecret secret) => YamlText.Blocks(
        YamlText.Blank,
        secret.Prepare,
        $"""
        kubectl apply --server-side --filename=- <<EOF
        apiVersion: v1
        kind: Secret
        metadata:
          name: {secret.Name}
          namespace: flux-system
        """,
        secret.IsForVerification ? $"  labels:\n    {WatchLabel}: Enabled" : "",
        $"""
        type: {secret.Type}
        data:
        {YamlText.Indent(secret.Data, 2)}
        EOF
        """);

    private static string Install(OperatorRelease release) => $"""

        helm upgrade --install flux-operator {release.ChartUrl} \
          --namespace flux-system --version '{release.Version}' --values {BootstrapFiles.ValuesFile} --wait --timeout 10m
        kubectl apply --server-side --filename={BootstrapFiles.InstanceFile}
        kubectl --namespace flux-system wait fluxinstance/flux --for=condition=Ready --timeout=10m
        """;
}
