namespace D2.Build.Package.Tests;

/// <summary>Types that the packed generators make from a project's schemas.</summary>
public sealed class SchemaTests(PackageFixture package)
{
    [Fact]
    public async Task DefinitionsBecomeTypes()
    {
        var project = CreateProject();

        var run = await project.BuildSuccessfullyAsync("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=D2B9134", "-p:GenerateDocumentationFile=true", "-p:AnalysisLevel=latest-recommended", "-p:NoWarn=CS1591");

        Assert.Equal([("D2B9134", project.PathOf("crds/gardens.yaml"))], run.Warnings.Select(warning => (warning.Code, warning.File)));
        var manifests = project.Manifests;
        var rendered = string.Concat(manifests.Paths.Select(path => manifests[path]));
        Assert.Contains("plant: leek\n      season: autumn", rendered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABrokenDefinitionIsReportedInItsFile()
    {
        var project = CreateProject();
        project.Write("crds/broken.yaml", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: acme.io\n  group: acme.com\n");

        var run = await project.BuildAsync();

        var error = run.TheError();
        Assert.Equal(("D2B9130", project.PathOf("crds/broken.yaml"), 5), (error.Code, error.File, error.Line));
    }

    [Fact]
    public async Task AMemberThatIsMissingDoesNotCompile()
    {
        var project = CreateProject();
        project.Edit(Fleets.File, "Plant = \"leek\", ", "");

        var run = await project.BuildAsync();

        Assert.Equal("CS9035", run.TheError().Code);
    }

    [Fact]
    public async Task AValueThatTheSchemaRefusesIsFoundByTheRendering()
    {
        var project = CreateProject();
        project.Edit(Fleets.File, "\"leek\"", "\"Leek\"");

        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B9140", project.PathOf(Fleets.File)), (error.Code, error.File));
    }

    [Fact]
    public async Task ComponentsTakeGeneratedTypesAndOverlaysChangeThem()
    {
        var project = CreateProject(Schemas.Components);

        await project.BuildSuccessfullyAsync();

        var manifests = project.Manifests;
        var overlay = string.Concat(manifests.Paths.Where(path => path.Contains("park/configs/staging/", StringComparison.Ordinal)).Select(path => manifests[path]));
        Assert.Contains("plant: thyme", overlay, StringComparison.Ordinal);
        Assert.Contains(manifests.Paths, path => manifests[path].Contains("replicaCount: 2", StringComparison.Ordinal));
    }

    private ScratchProject CreateProject(string declarations = Schemas.Fleet)
    {
        var project = package.CreateProject(declarations);
        project.Write("crds/gardens.yaml", Schemas.Crd);
        project.Write("charts/web/values.schema.json", Schemas.Values);
        project.Edit(ScratchProject.FileName, "</Project>", Schemas.Items);
        return project;
    }
}
