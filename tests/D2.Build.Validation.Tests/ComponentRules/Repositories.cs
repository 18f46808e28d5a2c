namespace D2.Build.Validation.Tests.ComponentRules;

/// <summary>Repositories of components, and what is found in them.</summary>
internal static class Repositories
{
    public static Finding[] Check(params Component[] components) =>
        [.. RepositoryValidator.Check(new ComponentSet(Organization.OnGitHub("acme"), new("d2-apps"), components).Expand(Reference.NoFiles.Instance))];
}
