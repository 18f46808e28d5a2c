using System.Text;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests.BuildFiles;

/// <summary>docs/reference/properties.md is made from the heads of the files for MSBuild, and these are complete.</summary>
public sealed class PropertyReference
{
    // What MSBuild and the SDK give, or read too.
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "AllowedReferenceRelatedFileExtensions", "BuildingProject", "CI", "ContinuousIntegrationBuild", "DOTNET_HOST_PATH", "DesignTimeBuild",
        "IntermediateOutputPath", "MSBuildProjectDirectory", "MSBuildProjectFullPath", "MSBuildProjectName", "MSBuildThisFileDirectory",
        "MSBuildThisFileFullPath", "NETCoreSdkPortableRuntimeIdentifier", "NetCoreRoot", "NoBuild", "NoWarn", "OutputPath", "OutputType", "PathMap", "ProjectDepsFilePath",
        "ProjectRuntimeConfigFilePath", "PublishDir", "RunArguments", "RuntimeIdentifier", "TargetDir", "TargetName", "TargetPath", "TreatWarningsAsErrors",
        "WarningsAsErrors", "WarningsNotAsErrors",
    };

    // For the tests of this repository: where the package's own programs are, and how they are loaded.
    private static readonly HashSet<string> Internal = new(StringComparer.Ordinal) { "D2Program", "D2TasksAssembly", "D2TasksOutOfProcess" };

    private static readonly BuildMember[] Properties = [.. BuildFile.All.SelectMany(file => file.Members).Where(member => member.Kind == "Property")];

    [Fact]
    public void ThePageIsMadeFromTheFiles() => Golden.IsFile(Page(), "docs/reference/properties.md");

    [Fact]
    public void EveryPropertyThatIsReadIsDocumentedOnce()
    {
        var read = BuildFile.All.SelectMany(file => file.Reads).Distinct(StringComparer.Ordinal)
            .Where(name => name[0] != '_' && !Foreign.Contains(name) && !Internal.Contains(name));

        Assert.Equal(read.Order(StringComparer.Ordinal), Properties.Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPropertyOfOthersIsStillRead() =>
        Assert.Empty(Foreign.Concat(Internal).Except(BuildFile.All.SelectMany(file => file.Reads), StringComparer.Ordinal));

    // A default in words, such as "true in CI", begins with the value.
    [Fact]
    public void ValuesThatTheFilesGiveAreTheDocumentedDefaults()
    {
        var documented = Properties.ToDictionary(property => property.Name, property => property.Default, StringComparer.Ordinal);
        var given = BuildFile.All.SelectMany(file => file.Defaults)
            .Where(given => documented.ContainsKey(given.Property) && !given.Value.Contains("$(MSBuildProjectDirectory)", StringComparison.Ordinal) && !given.Value.Contains("[MSBuild]", StringComparison.Ordinal))
            .ToArray();

        Assert.True(given.Length >= 8, $"Only {given.Length} defaults were found.");
        Assert.All(given, item => Assert.StartsWith(Public(item.Value), documented[item.Property], StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPublicTargetIsDocumented()
    {
        var targets = BuildFile.All.SelectMany(file => file.PublicTargets);

        Assert.Equal(targets.Order(StringComparer.Ordinal), BuildFile.All.SelectMany(file => file.Members).Where(member => member.Kind == "Target").Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    // The publish folder as users know it.
    private static string Public(string value) => value.Replace("$(_D2PublishFolder)", "$(PublishDir)", StringComparison.Ordinal);

    private static string Page()
    {
        var page = new StringBuilder("""
            # Properties, items and targets

            <!-- Made from the heads of the files in src/D2.Build/build by a test. Change them, not this page. -->

            What a project may set, in its file or with `-p:Name=value`. Lists are separated by semicolons. What MSBuild and the SDK define is used as
            it is: `NoWarn`, `WarningsAsErrors`, `TreatWarningsAsErrors` and `.editorconfig` hold for findings too. Pages with examples:
            [building](../building.md), [publishing](../publishing.md), [signing](../signing.md), [version pins](../version-pins.md),
            [custom resources](../custom-resources.md).

            """.ReplaceLineEndings("\n"));
        foreach (var file in BuildFile.All.Where(file => file.Members.Any()))
        {
            page.Append("\n## ").Append(Title(file)).Append("\n\n").Append(file.About).Append('\n');
            Append(page, file, "Property", "| property | unless set | meaning | read in |\n|---|---|---|---|", property =>
                $"| `{property.Name}` | {Code(property.Default)} | {Sentence(property.Meaning)} | {string.Join(", ", ReadIn(property.Name))} |");
            Append(page, file, "Item", "| item | meaning |\n|---|---|", item => $"| `{item.Name}` | {Sentence(item.Meaning)} |");
            Append(page, file, "Target", "| target | meaning |\n|---|---|", target => $"| `{target.Name}` | {Sentence(target.Meaning)} |");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, BuildFile file, string kind, string head, Func<BuildMember, string> row)
    {
        var members = file.Members.Where(member => member.Kind == kind).ToArray();
        if (members.Length > 0)
        {
            page.Append('\n').Append(head).Append('\n').AppendJoin('\n', members.Select(row)).Append('\n');
        }
    }

    // A short value is code, a phrase is not.
    private static string Code(string value) => value.Length == 0 ? "" : value.Contains(' ', StringComparison.Ordinal) ? value : $"`{value}`";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static IEnumerable<string> ReadIn(string property) => BuildFile.All
        .Where(file => file.Reads.Contains(property, StringComparer.Ordinal)).Select(file => $"`{file.Name}`").Distinct(StringComparer.Ordinal);

    private static string Title(BuildFile file) => file.Name.Split('.') is ["D2", "Build", var part, "targets"] ? part : "Render";
}
