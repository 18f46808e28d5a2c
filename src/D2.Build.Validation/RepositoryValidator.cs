namespace D2.Build.Validation;

/// <summary>Every rule over the components of a repository. All findings are given, not only the first.</summary>
internal static class RepositoryValidator
{
    /// <summary>Checks components.</summary>
    /// <param name="objects">The components with the objects they stand for.</param>
    public static IEnumerable<Finding> Check(RepositoryObjects objects) => new[]
    {
        objects.Problems.Select(Finding.Of),
        ComponentDeclarations.Check(objects.Declared),
        DeclaredKeys.Check(objects.Declared.Organization),
        PublicIssuers.Check(objects.Declared.Organization),
        DuplicateResources.Check(objects),
        ApplicationScopes.Check(objects),
        ApplicationNamespaces.Check(objects),
        SecretObjects.Check(objects),
        PatchTargets.Check(objects),
        ExcludedFiles.Check(objects),
        ComponentObjectRules.Check(objects),
        ComponentWorkloads.Check(objects),
        ReleaseAccounts.Check(objects),
        UnverifiedCharts.Check(objects),
        UnboundPolicies.Check(objects),
    }.SelectMany(findings => findings).Distinct();
}
