namespace D2.Build.Pipelines;

/// <summary>The commands that wait until a cluster runs the fleet, and those that show why it does not.</summary>
internal static class FleetWait
{
    public static IReadOnlyList<string> Commands { get; } =
    [
        "kubectl --namespace flux-system wait fluxinstance/flux --for=condition=Ready --timeout=10m",
        "kubectl --namespace flux-system wait kustomization/flux-system --for=condition=Ready --timeout=10m",
        "kubectl wait resourcesets --all --all-namespaces --for=condition=Ready --timeout=10m",
    ];

    public static IReadOnlyList<string> Report { get; } =
    [
        "kubectl get fluxinstances,resourcesets,ocirepositories,kustomizations,helmreleases --all-namespaces || true",
        "kubectl --namespace flux-system logs --selector app.kubernetes.io/part-of=flux --tail 100 || true",
        "kubectl --namespace flux-system logs deploy/flux-operator --tail 100 || true",
    ];
}
