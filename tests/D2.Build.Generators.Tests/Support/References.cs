using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.Generators.Tests.Support;

/// <summary>What the compiled texts of tests may use: the runtime, the library, and a kind of declaration.</summary>
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

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Runtime, Library, Conventions()];

    // Only the library and its own tests may derive from Declaration, so this one bears the name of the latter.
    private static MetadataReference Conventions()
    {
        const string Source = """
            namespace Conventions;
            public sealed class Cluster(string name) : D2.Build.Declaration(name, "", 0)
            {
                public D2.Build.TextMap Variables { get; set; } = new();
                public D2.Build.Duration Interval { get; set; }
                public D2.Build.Duration? Timeout { get; set; }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "D2.Build.Model.Tests",
            [CSharpSyntaxTree.ParseText(Source)],
            [.. Runtime, Library],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
