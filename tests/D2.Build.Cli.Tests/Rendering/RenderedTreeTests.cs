using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Rendering;

public sealed class RenderedTreeTests
{
    [Fact]
    public void FilesAreNamedFromTheFolderOfTheTreeInOrder()
    {
        var tree = RenderedTree.Read("""
            {
              "Properties": { "D2ManifestsPath": "bin/manifests/", "MSBuildProjectDirectory": "/src", "MSBuildProjectFullPath": "/src/fleet.csproj" },
              "Items": { "D2Manifest": [{ "FullPath": "/src/bin/manifests/tenants/apps.yaml" }, { "FullPath": "/src/bin/manifests/clusters/x/a.yaml" }] }
            }
            """);

        Assert.Equal(Path.GetFullPath("/src/bin/manifests"), tree.Folder);
        Assert.Equal(["clusters/x/a.yaml", "tenants/apps.yaml"], tree.Files);
    }

    [Fact]
    public void ACopyGoesToAnEmptyFolderOnly()
    {
        using var folder = new TemporaryFolder();
        var (from, to) = (Path.Join(folder.Path, "tree"), Path.Join(folder.Path, "copy"));
        Directory.CreateDirectory(Path.Join(from, "tenants"));
        File.WriteAllText(Path.Join(from, "tenants", "apps.yaml"), "a: 1\n");
        var tree = new RenderedTree("fleet.csproj", from, ["tenants/apps.yaml"]);

        Assert.Equal(to, tree.CopyTo(to).Folder);
        Assert.Equal("a: 1\n", File.ReadAllText(Path.Join(to, "tenants", "apps.yaml")));
        Assert.Throws<IOException>(() => tree.CopyTo(to));
    }

    [Fires("D2B9151")]
    [Fact]
    public async Task WithoutDotNetItSaysSo()
    {
        var failure = await Assert.ThrowsAsync<D2Exception>(() =>
            new DotNetProgram("no-such-dotnet").BuildAsync(new(null, null, []), TestContext.Current.CancellationToken));

        Assert.Equal(Codes.RenderFailed, failure.Code);
        Assert.Contains("no-such-dotnet", failure.Message, StringComparison.Ordinal);
    }
}
