namespace D2.Build.Validation;

/// <summary>The two parts of an apiVersion.</summary>
internal static class ApiGroups
{
    public const string Source = "source.toolkit.fluxcd.io";
    public const string Kustomize = "kustomize.toolkit.fluxcd.io";
    public const string Helm = "helm.toolkit.fluxcd.io";
    public const string Notification = "notification.toolkit.fluxcd.io";
    public const string Image = "image.toolkit.fluxcd.io";
    public const string Generator = "source.extensions.fluxcd.io";
    public const string Operator = "fluxcd.controlplane.io";
    public const string Admission = "admissionregistration.k8s.io";
    public const string Rbac = "rbac.authorization.k8s.io";

    /// <summary>The group; empty for core.</summary>
    public static string Of(string? apiVersion) => Slash(apiVersion) is var slash and > 0 ? apiVersion![..slash] : "";

    /// <summary>The version within its group.</summary>
    public static string VersionOf(string? apiVersion) => apiVersion?[(Slash(apiVersion) + 1)..] ?? "";

    private static int Slash(string? apiVersion) => apiVersion?.IndexOf('/', StringComparison.Ordinal) ?? -1;
}
