using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1076: the releases and Kustomizations of a repository all say which account applies them, or none does.</summary>
internal static class ReleaseAccounts
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects)
    {
        var appliers = objects.Components
            .SelectMany(component => component.Parts.SelectMany(part => part.Base.Objects))
            .Where(resource => Fields.IsOf(resource, ApiGroups.Helm, "HelmRelease") || Fields.IsOf(resource, ApiGroups.Kustomize, "Kustomization"))
            .ToArray();
        if (appliers.FirstOrDefault(HasAccount) is not { } named)
        {
            return [];
        }

        return
            from resource in appliers
            where !HasAccount(resource)
            let account = Fields.Known(Fields.Child(named, "spec"), "serviceAccountName")
            select new Finding(
                Codes.InconsistentAccount, Severity.Warning,
                $"{ObjectIdentity.Of(resource, "")} names no account, and {named.Kind} '{named.Name}' does ('{account}'): on a "
                + "cluster without the lockdown it is applied with other rights. Set ServiceAccountName here too.",
                resource.Location);
    }

    private static bool HasAccount(KubernetesObject resource) => Fields.Child(resource, "spec")?.ContainsKey("serviceAccountName") == true;
}
