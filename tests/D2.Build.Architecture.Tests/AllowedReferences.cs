using System.Xml.Linq;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests;

/// <summary>Who may reference whom: the table of docs/architecture.md. What is not written here is forbidden.</summary>
public sealed class AllowedReferences
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["D2.Build.Rules"] = [],
        ["D2.Build.Yaml"] = [],
        ["D2.Build.CodeFixes"] = ["D2.Build.Rules"],
        ["D2.Build.Generators"] = ["D2.Build.Rules", "D2.Build.Yaml"],
        ["D2.Build.Model"] = ["D2.Build.Rules", "D2.Build.Yaml"],
        ["D2.Build.Validation"] = ["D2.Build.Model", "D2.Build.Rules"],
        ["D2.Build.Render"] = ["D2.Build.Manifests", "D2.Build.Model", "D2.Build.Pipelines", "D2.Build.Rules", "D2.Build.Validation"],
        ["D2.Build.Registry"] = ["D2.Build.Oci"],
        ["D2.Build.Registry.Clouds"] = ["D2.Build.Registry"],
        ["D2.Build.Pipelines"] = ["D2.Build.Manifests", "D2.Build.Model"],
        ["D2.Build.Manifests"] = ["D2.Build.Model", "D2.Build.Rules"],
        ["D2.Build.Tasks"] = [],
        ["D2.Build.Oci"] = [],
        ["D2.Build.Signing"] = ["D2.Build.Oci"],
        // The program d2: the only one that knows both registries and signatures.
        ["D2.Build.Cli"] = ["D2.Build.Oci", "D2.Build.Registry", "D2.Build.Registry.Clouds", "D2.Build.Rules", "D2.Build.Signing", "D2.Build.Yaml"],
        // The templates of dotnet new: files, and no code.
        ["D2.Build.Templates"] = [],
        // The package: it packs the rest and has no code.
        ["D2.Build"] = ["D2.Build.Cli", "D2.Build.CodeFixes", "D2.Build.Generators", "D2.Build.Render", "D2.Build.Tasks"],
    };

    // What each may take from packages. Analyzers leave nothing in the output and are not listed.
    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["D2.Build.CodeFixes"] = ["Microsoft.CodeAnalysis.CSharp.Workspaces"],
        ["D2.Build.Generators"] = ["Microsoft.CodeAnalysis.CSharp", "System.Text.Encoding.CodePages", "YamlDotNet"],
        ["D2.Build.Signing"] = ["BouncyCastle.Cryptography", "System.Security.Cryptography.Pkcs"],
        ["D2.Build.Registry"] = ["Polly.Core"],
        ["D2.Build.Registry.Clouds"] = ["Azure.Identity", "Google.Apis.Auth"],
        ["D2.Build.Cli"] = ["NuGet.Versioning", "Spectre.Console", "System.CommandLine"],
        ["D2.Build.Tasks"] = ["Microsoft.Build.Utilities.Core"],
        ["D2.Build"] = ["YamlDotNet"],
        ["D2.Build.Yaml"] = ["YamlDotNet"],
    };

    private static readonly string[] BuildOnly =
        ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static TheoryData<string> ProjectNames => 
        [.. Directory.GetDirectories(Path.Join(RepositoryPaths.Root, "src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void AProjectReferencesOnlyWhatTheTableAllows(string project)
    {
        Assert.True(Projects.ContainsKey(project), $"{project} is not in the table.");

        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Empty(references.Except(Projects[project], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void AProjectUsesOnlyThePackagesTheTableAllows(string project)
    {
        var allowed = Packages.GetValueOrDefault(project, []).Concat(BuildOnly);

        Assert.Empty(Items(project, "PackageReference").Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRowOfTheTableIsAProject() =>
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), ProjectNames.Select(row => row.Data).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Items(string project, string item)
    {
        var file = Path.Join(RepositoryPaths.Root, "src", project, project + ".csproj");
        return XDocument.Load(file).Descendants(item).Select(element => element.Attribute("Include")!.Value);
    }
}
