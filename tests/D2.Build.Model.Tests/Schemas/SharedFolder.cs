using System.Reflection;

namespace D2.Build.Model.Tests.Schemas;

/// <summary>
/// The JSON schemas of the kinds. They are not part of the repository: they lie in the folder <c>shared/schemas</c> beside it.
/// Where the checkout is elsewhere, as a git worktree is, the environment variable <c>D2_SHARED</c> names that folder
/// <c>shared</c>.
/// </summary>
internal static class SharedFolder
{
    private static readonly string Root = Environment.GetEnvironmentVariable("D2_SHARED") is { Length: > 0 } folder
        ? folder
        : Path.Combine(RepositoryRoot(), "..", "shared");

    public static string Schemas { get; } = Path.GetFullPath(Path.Combine(Root, "schemas"));

    public static void SkipWhereAbsent() =>
        Assert.SkipUnless(Directory.Exists(Schemas), $"There are no schemas in {Schemas}. D2_SHARED can name the folder that has them.");

    private static string RepositoryRoot() => typeof(SharedFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => string.Equals(a.Key, "D2Root", StringComparison.Ordinal)).Value!;
}
