namespace D2.Build.Rules;

/// <summary>Which minors of Flux 2 serve which versions of its kinds.</summary>
public static class FluxApis
{
    private const int Always = 0;
    private const int Still = int.MaxValue;

    private static readonly string[] SinceBeta = ["GitRepository", "HelmRepository", "HelmChart", "Bucket", "Kustomization"];

    /// <summary>The minors of Flux 2 that serve a version of a kind.</summary>
    /// <param name="group">The API group.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="version">The version, such as <c>v1beta2</c>.</param>
    /// <returns>The first and the last minor; null for a kind that is not Flux's, or a version that never was.</returns>
    public static (int First, int Last)? Served(string group, string kind, string version) => group switch
    {
        "source.toolkit.fluxcd.io" or "kustomize.toolkit.fluxcd.io" => Source(kind, version),
        "helm.toolkit.fluxcd.io" => version switch { "v2" => (3, Still), "v2beta2" => (Always, 7), "v2beta1" => (Always, 6), _ => null },
        "image.toolkit.fluxcd.io" => version switch { "v1" => (7, Still), "v1beta2" => (Always, 8), "v1beta1" => (Always, 6), _ => null },
        "notification.toolkit.fluxcd.io" when kind is "Receiver" => version switch { "v1" => (Always, Still), _ => Notification(version) },
        "notification.toolkit.fluxcd.io" => version is "v1beta3" ? (3, Still) : Notification(version),
        "source.extensions.fluxcd.io" => version is "v1beta1" ? (7, Still) : null,
        _ => null,
    };

    /// <summary>The version of a kind to use with a current Flux.</summary>
    /// <param name="group">The API group.</param>
    /// <param name="kind">The kind.</param>
    public static string Current(string group, string kind) => group switch
    {
        "helm.toolkit.fluxcd.io" => "v2",
        "notification.toolkit.fluxcd.io" when kind is not "Receiver" => "v1beta3",
        "source.extensions.fluxcd.io" => "v1beta1",
        _ => "v1",
    };

    private static (int First, int Last)? Source(string kind, string version) => (kind, version) switch
    {
        ("ExternalArtifact", "v1") => (7, Still),
        ("OCIRepository", "v1") => (6, Still),
        ("OCIRepository", "v1beta2") => (Always, 7),
        (_, "v1") when Array.IndexOf(SinceBeta, kind) >= 0 => (Always, Still),
        (_, "v1beta2") when Array.IndexOf(SinceBeta, kind) >= 0 => (Always, 7),
        (_, "v1beta1") when Array.IndexOf(SinceBeta, kind) >= 0 => (Always, 6),
        _ => null,
    };

    private static (int First, int Last)? Notification(string version) =>
        version switch { "v1beta2" => (Always, 8), "v1beta1" => (Always, 6), _ => null };
}
