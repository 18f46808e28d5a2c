namespace D2.Build.Validation.Tests.ComponentRules;

/// <summary>Repositories of components, and what is found in them.</summary>
internal static class Repositories
{
    public static Finding[] Check(params Component[] components) =>
        [.. RepositoryValidator.Check(new ComponentSet(Organization.OnGitHub("acme"), new("d2-apps"), components).Expand(NoFiles.Instance))];

    private sealed class NoFiles : ISourceFiles
    {
        public static readonly NoFiles Instance = new();

        public SourceFile Read(string path, SourceLocation from) => throw new InvalidOperationException(path);

        public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
    }
}
