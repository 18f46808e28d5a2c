using System.Reflection;
using System.Text;
using D2.Build.Manifests;
using D2.Build.Manifests.Yaml;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// What a project's declarations give, in memory: for tests of a fleet or of components. Nothing is written, and no property of a
/// build is applied.
/// </summary>
public sealed class RenderedProject
{
    private static readonly Lock OneAtATime = new();

    private RenderedProject(IReadOnlyList<Finding> findings, RenderedFiles files)
    {
        Findings = findings;
        Files = files.Tree.ToDictionary(file => file.Path, Text, StringComparer.Ordinal);
        Objects = [.. files.Tree.SelectMany(file => file.Documents).OfType<KubernetesObject>()];
    }

    /// <summary>What the rules say, errors and warnings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The manifests by their paths, such as <c>clusters/staging/tenants.yaml</c>. Empty where there are errors.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The objects in the manifests; those of a ResourceSet are within it.</summary>
    public IReadOnlyList<KubernetesObject> Objects { get; }

    /// <summary>Evaluates the declarations of an assembly.</summary>
    /// <param name="assembly">An assembly that uses D2.Build: <c>typeof(Fleet).Assembly</c>.</param>
    /// <param name="contracts">Paths of the contracts of components in other projects, <c>*.contract.json</c>.</param>
    /// <exception cref="TypeInitializationException">A declaration throws.</exception>
    public static RenderedProject Of(Assembly assembly, params IReadOnlyList<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(contracts);
        // Declarations are static, so two tests at once would fill in the same objects.
        lock (OneAtATime)
        {
            return Evaluate(assembly, contracts);
        }
    }

    private static RenderedProject Evaluate(Assembly assembly, IReadOnlyList<string> contracts)
    {
        using var nowhere = new ProtocolWriter(Stream.Null);
        var paths = new SourcePaths("", "");
        var reporter = new FindingReporter(nowhere, paths, new());
        var files = new ProjectEvaluation(new(paths), contracts, "", reporter).Evaluate(DeclarationReader.Read(assembly));
        return new(reporter.Reported, files);
    }

    private static string Text(ManifestFile file) =>
        file.Raw is { } raw ? Encoding.UTF8.GetString(raw.Span) : string.Join("---\n", file.Documents.Select(YamlWriter.ToText));
}
