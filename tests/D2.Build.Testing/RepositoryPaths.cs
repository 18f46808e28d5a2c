using System.Reflection;

namespace D2.Build.Testing;

/// <summary>Where things are, as the build of the test project recorded it.</summary>
public static class RepositoryPaths
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = Metadata("D2Root");

    /// <summary>The configuration the tests were built in.</summary>
    public static string Configuration { get; } = Metadata("D2Configuration");

    /// <summary>
    /// The folder with reference data beside the checkout (or where D2_SHARED says); null where it is absent. Tests that need
    /// it are skipped then.
    /// </summary>
    public static string? Shared { get; } =
        new[] { Environment.GetEnvironmentVariable("D2_SHARED"), Path.Join(Root, "..", "shared") }.FirstOrDefault(Directory.Exists);

    /// <summary>Where a source file is on this machine: a CI build gives the compiler paths that begin with <c>/_/</c>.</summary>
    /// <param name="file">The path from <see cref="System.Runtime.CompilerServices.CallerFilePathAttribute"/>.</param>
    public static string OfSource(string file) => file.StartsWith("/_/", StringComparison.Ordinal) ? Path.Join(Root, file[3..]) : file;

    private static string Metadata(string key) => typeof(RepositoryPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;
}
