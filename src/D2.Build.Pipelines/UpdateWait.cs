namespace D2.Build.Pipelines;

/// <summary>The commands that wait until the update automation of a cluster has run once.</summary>
internal static class UpdateWait
{
    public static IEnumerable<string> Commands(UpdateAutomation automation) =>
    [
        Ready("flux-system", "fluxinstance/flux"),
        Ready("flux-system", "kustomization/flux-system"),
        Ready("flux-system", $"resourceset/{automation.Name}"),
        .. automation.Repositories.SelectMany(repository => (string[])
        [
            Ready(repository.Namespace, $"kustomization/{repository.Namespace}"),
            Ready(repository.Namespace, $"imageupdateautomation/{repository.Namespace}"),
        ]),
    ];

    private static string Ready(string place, string target) =>
        $"kubectl --namespace {place} wait {target} --for=condition=Ready --timeout=10m";
}
