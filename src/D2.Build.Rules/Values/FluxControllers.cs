namespace D2.Build.Rules;

/// <summary>Which Flux controller brings which kinds, and so their CRDs.</summary>
public static class FluxControllers
{
    private static readonly Dictionary<string, string> ByGroup = new(StringComparer.Ordinal)
    {
        ["source.toolkit.fluxcd.io"] = "source-controller",
        ["kustomize.toolkit.fluxcd.io"] = "kustomize-controller",
        ["helm.toolkit.fluxcd.io"] = "helm-controller",
        ["notification.toolkit.fluxcd.io"] = "notification-controller",
        ["source.extensions.fluxcd.io"] = "source-watcher",
    };

    /// <summary>The controllers that a FluxInstance installs when it names none.</summary>
    public static IReadOnlyList<string> Default { get; } =
        ["source-controller", "kustomize-controller", "helm-controller", "notification-controller"];

    /// <summary>Every controller there is.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Default, "image-reflector-controller", "image-automation-controller", "source-watcher"];

    /// <summary>The controller that brings a kind.</summary>
    /// <param name="group">The API group, such as <c>helm.toolkit.fluxcd.io</c>.</param>
    /// <param name="kind">The kind, such as <c>HelmRelease</c>, or its plural in lower case.</param>
    /// <returns>The component's name; null for a kind that is not Flux's.</returns>
    public static string? Of(string group, string kind) => group switch
    {
        "image.toolkit.fluxcd.io" when kind.StartsWith("ImageUpdateAutomation", StringComparison.OrdinalIgnoreCase) => "image-automation-controller",
        "image.toolkit.fluxcd.io" => "image-reflector-controller",
        _ => ByGroup.TryGetValue(group, out var controller) ? controller : null,
    };
}
