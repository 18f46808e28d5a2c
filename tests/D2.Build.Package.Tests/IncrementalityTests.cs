namespace D2.Build.Package.Tests;

public sealed class IncrementalityTests(PackageFixture package)
{
    [Fact]
    public async Task NothingChangedMeansNothingRuns()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;

        var run = await project.BuildSuccessfullyAsync();

        Assert.False(run.Rendered);
        Assert.True(run.Skipped("_D2RunRenderer"));
        Assert.Empty(project.Manifests.WrittenSince(before));
        Assert.Equal(Fleets.StandardFiles, project.Manifests.Paths);
    }

    [Fact]
    public async Task OnlyFilesWhoseContentChangedAreWritten()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;

        project.Edit(Fleets.File, "staging-1", "staging-2");
        await project.BuildSuccessfullyAsync();

        Assert.Equal(["clusters/staging/flux-system/runtime-info.yaml"], project.Manifests.WrittenSince(before));
    }

    [Fact]
    public async Task AnEditOfACommentWritesNothing()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;

        project.Edit(Fleets.File, "[Fleet]", "// Longer by some\n// lines.\n[Fleet]");
        var run = await project.BuildSuccessfullyAsync();

        Assert.True(run.Compiled);
        Assert.Empty(project.Manifests.WrittenSince(before));
    }

    [Fact]
    public async Task ADeletedClusterTakesItsFilesAndFoldersWithIt()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();

        project.Edit(Fleets.File, Fleets.ProductionCluster, "");
        await project.BuildSuccessfullyAsync();

        Assert.Equal(Fleets.StandardFiles.Except(Fleets.ClusterFiles("production")), project.Manifests.Paths);
        Assert.False(Directory.Exists(Path.Join(project.ManifestsFolder, "clusters", "production")));
    }

    [Fact]
    public async Task ADeletedManifestComesBack()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;
        var file = Path.Join(project.ManifestsFolder, "tenants", "apps.yaml");
        File.Delete(file);

        var run = await project.BuildSuccessfullyAsync();

        Assert.False(run.Compiled);
        Assert.True(File.Exists(file));
        Assert.Equal(["tenants/apps.yaml"], project.Manifests.WrittenSince(before));
    }

    [Fact]
    public async Task AnInputRendersWithoutCompiling()
    {
        var project = package.CreateProject(Fleets.ReadingAFile);
        project.Write("name.txt", "first");
        project.Write("Directory.Build.props", """<Project><ItemGroup><D2Input Include="name.txt" /></ItemGroup></Project>""");
        await project.BuildSuccessfullyAsync();

        project.Write("name.txt", "second");
        var run = await project.BuildSuccessfullyAsync();

        Assert.False(run.Compiled);
        Assert.Contains("second", project.Manifests["clusters/staging/flux-system/runtime-info.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherFolderTakesTheTreeAlong()
    {
        var project = package.CreateProject(Fleets.Standard);
        project.Write(
            "Directory.Build.targets", "<Project><PropertyGroup><D2ManifestsPath>$(Place)</D2ManifestsPath></PropertyGroup></Project>");
        await project.BuildSuccessfullyAsync("-p:Place=first/deep/in");
        var before = Tree.Read(project.PathOf("first/deep/in"));

        var run = await project.BuildSuccessfullyAsync("-p:Place=second");

        Assert.False(run.Compiled);
        Assert.Equal(Fleets.StandardFiles, before.Paths);
        Tree.Read(project.PathOf("second")).AssertSameContent(before);
        Assert.False(Directory.Exists(project.PathOf("first/deep/in/clusters")));
    }

    [Fact]
    public async Task CleanRemovesTheTreeAndItsFolders()
    {
        var project = package.CreateProject(Fleets.Standard);
        await project.BuildSuccessfullyAsync();

        await DotNet.RequireAsync(project.Folder, ["clean", "-v:q"]);

        Assert.False(Directory.Exists(project.ManifestsFolder));
        Assert.Empty(Directory.GetFiles(project.PathOf("obj/Debug/net10.0"), "D2Render*"));
    }

    [Fact]
    public async Task CleanReachesATreeOutsideOfBinAndLeavesWhatIsNotItsOwn()
    {
        var project = package.CreateProject(Fleets.Standard);
        project.Write("deploy/README.md", "Written by hand.");
        await project.BuildSuccessfullyAsync("-p:D2ManifestsPath=deploy");

        await DotNet.RequireAsync(project.Folder, ["clean", "-v:q", "-p:D2ManifestsPath=deploy"]);

        Assert.Equal(["README.md"], Tree.Read(project.PathOf("deploy")).Paths);
        Assert.Empty(Directory.GetDirectories(project.PathOf("deploy")));
    }
}
