namespace D2.Build.Rules;

/// <summary>The kinds of Flux, where they are named without their group.</summary>
public static class FluxKinds
{
    /// <summary>The group of a kind.</summary>
    /// <param name="kind">Such as <c>GitRepository</c>.</param>
    /// <returns>The group; empty for a kind that is not Flux's.</returns>
    public static string GroupOf(string kind) => kind switch
    {
        "GitRepository" or "OCIRepository" or "HelmRepository" or "HelmChart" or "Bucket" or "ExternalArtifact" => "source.toolkit.fluxcd.io",
        "Kustomization" => "kustomize.toolkit.fluxcd.io",
        "HelmRelease" => "helm.toolkit.fluxcd.io",
        "ImageRepository" or "ImagePolicy" or "ImageUpdateAutomation" => "image.toolkit.fluxcd.io",
        "Alert" or "Provider" or "Receiver" => "notification.toolkit.fluxcd.io",
        "ArtifactGenerator" => "source.extensions.fluxcd.io",
        "ResourceSet" or "ResourceSetInputProvider" or "FluxInstance" => "fluxcd.controlplane.io",
        _ => "",
    };
}
