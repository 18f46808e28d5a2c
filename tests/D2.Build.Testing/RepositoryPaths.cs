using System.Reflection;

namespace D2.Build.Testing;

/// <summary>Where tests find what is not beside their own code.</summary>
public static class RepositoryPaths
{
    private const string MappedRoot = "/_/";

    /// <summary>The repository's root, from the metadata that the build writes into a test assembly.</summary>
    public static string Root { get; } = Assembly.GetEntryAssembly()!
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => string.Equals(a.Key, "D2Root", StringComparison.Ordinal))?.Value
        ?? throw new InvalidOperationException("The running assembly has no D2Root metadata. Its project needs D2ProjectKind Test.");

    /// <summary>
    /// The folder with the reference fleet and other material that is not part of the repository: the variable D2_SHARED, or
    /// <c>shared</c> beside the repository. Null where neither exists; tests that need it are then skipped.
    /// </summary>
    public static string? Shared { get; } =
        new[] { Environment.GetEnvironmentVariable("D2_SHARED"), Path.Combine(Root, "..", "shared") }
            .Where(Directory.Exists)
            .Select(folder => Path.GetFullPath(folder!))
            .FirstOrDefault();

    /// <summary>Where a source file is on this machine; a CI build gives the compiler paths that begin with <c>/_/</c>.</summary>
    /// <param name="file">The path from <see cref="System.Runtime.CompilerServices.CallerFilePathAttribute"/>.</param>
    public static string OfSource(string file) =>
        file.StartsWith(MappedRoot, StringComparison.Ordinal) ? Path.Combine(Root, file[MappedRoot.Length..]) : file;
}
