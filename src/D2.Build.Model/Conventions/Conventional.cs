using D2.Build.Rules;

namespace D2.Build;

/// <summary>The names that the parts of a D2 fleet agree on.</summary>
internal static class Conventional
{
    public const string FluxNamespace = "flux-system";
    public const string SyncSource = "flux-system";
    public const string RuntimeInfo = "flux-runtime-info";
    public const string TenantAccount = "flux";
    public const string RegistrySecret = "registry-auth";
    public const string SourceController = "source-controller";
    public const string OperatorName = "flux-operator";
    public const string OperatorValues = "flux-operator-values";
    public const string OperatorValuesKey = "values.yaml";
    public const string TenantsFolder = "tenants";
    public const string ControllersFolder = "controllers";
    public const string ConfigsFolder = "configs";
    public const string ComponentsFolder = "components";
    public const string BaseFolder = "base";
    public const string InfraControllers = "infra-controllers";
    public const string InfraConfigs = "infra-configs";
    public const string RoleLabel = TenantLabels.Role;
    public const string HelmReleaseCrd = "helmreleases.helm.toolkit.fluxcd.io";
    public const string ImageUpdateCrd = "imageupdateautomations.image.toolkit.fluxcd.io";

    /// <summary>A commit message that lists the files and the old and new values.</summary>
    public const string UpdateMessage = """
        Update images

        {{ range $file, $_ := .Changed.FileChanges -}}
        - {{ $file }}
        {{ end }}
        {{ range $resource, $changes := .Changed.Objects -}}
        {{ $resource.Kind }} {{ $resource.Name }}:
        {{- range $_, $change := $changes }}
        - {{ $change.OldValue }} -> {{ $change.NewValue }}
        {{- end }}
        {{ end -}}
        """;

    public static Variable ArtifactTag => new(ConventionVariables.ArtifactTag);

    public static Variable Environment => new(ConventionVariables.Environment);

    public static Variable ClusterName => new(ConventionVariables.ClusterName);

    public static Variable SubjectWorkflow => new(ConventionVariables.ArtifactSubjectWorkflow);

    public static Variable SubjectGitRef => new(ConventionVariables.ArtifactSubjectGitRef);
}
