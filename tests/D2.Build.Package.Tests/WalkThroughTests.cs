using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>The walk-through of docs/components.md, step by step, with the packed package.</summary>
public sealed partial class WalkThroughTests(PackageFixture package)
{
    [Theory]
    [InlineData("Platform.cs", "Metrics.cs", "metrics", "controllers/base", "configs/production")]
    [InlineData("Shop.cs", "Cart.cs", "cart", "base", "production")]
    public async Task OneDeclarationAddsOneComponent(string first, string added, string component, params string[] folders)
    {
        var project = package.CreateProject(Step(first));
        await project.BuildSuccessfullyAsync();
        Assert.DoesNotContain(project.Manifests.Paths, path => path.StartsWith($"components/{component}/", StringComparison.Ordinal));

        project.Write(added, Step(added));
        await project.BuildSuccessfullyAsync();

        Assert.Single(Declaration().Matches(Step(added)));
        Assert.All(folders, folder => Assert.Contains($"components/{component}/{folder}/kustomization.yaml", project.Manifests.Paths));
        Assert.Contains($"\"name\": \"{component}\"", await File.ReadAllTextAsync(project.PathOf("bin/Debug/net10.0/scratch.contract.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Step(string file)
    {
        var documentation = File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "components.md"));
        return Assert.Single(Steps().Matches(documentation), step => step.Groups["file"].Value == file).Groups["code"].Value;
    }

    [GeneratedRegex(@"<!-- walk-through: (?<file>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Steps();

    [GeneratedRegex("(Infra|App)Component [A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
