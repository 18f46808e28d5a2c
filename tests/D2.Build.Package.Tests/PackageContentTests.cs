using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace D2.Build.Package.Tests;

public sealed class PackageContentTests(PackageFixture package)
{
    // What NuGet adds to every package.
    private const string Program = "tools/d2/";

    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public void HoldsTheProductAndNothingElse()
    {
        using var archive = ZipFile.OpenRead(package.Package);

        var entries = archive.Entries.Select(e => e.FullName)
            .Where(name => !Array.Exists(Envelope, start => name.StartsWith(start, StringComparison.Ordinal)))
            .Where(name => !name.StartsWith(Program, StringComparison.Ordinal) && !name.StartsWith("runtimes/", StringComparison.Ordinal));

        Assert.Equal(
            [
                "D2.Build.nuspec",
                "README.md",
                "analyzers/dotnet/cs/D2.Build.CodeFixes.dll",
                "analyzers/dotnet/cs/D2.Build.Generators.dll",
                "analyzers/dotnet/cs/D2.Build.Rules.dll",
                "analyzers/dotnet/cs/D2.Build.Yaml.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/D2.Build.Analyzers.targets",
                "build/D2.Build.Commands.targets",
                "build/D2.Build.Pins.targets",
                "build/D2.Build.Pipelines.targets",
                "build/D2.Build.Publish.targets",
                "build/D2.Build.Render.targets",
                "build/D2.Build.Schemas.targets",
                "build/D2.Build.Sign.targets",
                "build/D2.Build.props",
                "build/D2.Build.targets",
                "buildTransitive/D2.Build.targets",
                "lib/net10.0/D2.Build.Manifests.dll",
                "lib/net10.0/D2.Build.Manifests.xml",
                "lib/net10.0/D2.Build.Model.dll",
                "lib/net10.0/D2.Build.Model.xml",
                "lib/net10.0/D2.Build.Pipelines.dll",
                "lib/net10.0/D2.Build.Pipelines.xml",
                "lib/net10.0/D2.Build.Render.dll",
                "lib/net10.0/D2.Build.Render.xml",
                "lib/net10.0/D2.Build.Rules.dll",
                "lib/net10.0/D2.Build.Rules.xml",
                "lib/net10.0/D2.Build.Validation.dll",
                "lib/net10.0/D2.Build.Validation.xml",
                "lib/net10.0/D2.Build.Yaml.dll",
                "lib/net10.0/D2.Build.Yaml.xml",
                "tasks/netstandard2.0/D2.Build.Tasks.dll",
            ],
            entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HoldsTheProgramD2WithAllItNeeds()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.Package, TestContext.Current.CancellationToken);
        await using var stream = await archive.GetEntry(Program + "d2.deps.json")!.OpenAsync(TestContext.Current.CancellationToken);
        var dependencies = await JsonNode.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        var named = dependencies!["targets"]!.AsObject().Single().Value!.AsObject()
            .SelectMany(library => new[] { library.Value!["runtime"], library.Value["runtimeTargets"] })
            .OfType<JsonObject>()
            .SelectMany(assets => assets.Select(asset => asset.Key.StartsWith("runtimes/", StringComparison.Ordinal) ? asset.Key : asset.Key.Split('/')[^1]));

        Assert.Equal(
            named.Concat(["d2.deps.json", "d2.runtimeconfig.json"]).Order(StringComparer.Ordinal),
            archive.Entries.Select(e => e.FullName).Where(name => name.StartsWith(Program, StringComparison.Ordinal))
                .Select(name => name[Program.Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DependsOnAReaderOfYamlAtRunTimeAndOnNothingElse()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.Package, TestContext.Current.CancellationToken);
        await using var stream = await archive.GetEntry("D2.Build.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        var nuspec = await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken);

        var dependency = Assert.Single(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("YamlDotNet", dependency.Attribute("id")!.Value);
        Assert.DoesNotContain("Compile", dependency.Attribute("include")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "developmentDependency");
        Assert.Equal("Apache-2.0", nuspec.Descendants().Single(element => element.Name.LocalName == "license").Value);
    }
}
