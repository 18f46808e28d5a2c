using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Support;

/// <summary>What the compiled texts of tests may use: the runtime and the library.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Runtime { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(Declaration).Assembly.Location);

    // Members of the library have types of the rules.
    public static MetadataReference Rules { get; } = MetadataReference.CreateFromFile(typeof(D2.Build.Rules.Codes).Assembly.Location);

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Runtime, Library, Rules];
}
