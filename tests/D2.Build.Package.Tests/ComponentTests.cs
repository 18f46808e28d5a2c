using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>Components in a stranger's project: files they name, what they promise, and mistakes.</summary>
public sealed class ComponentTests(PackageFixture package)
{
    private const string Dashboard = "dashboards/web.json";

    private const string Declarations = """
        using D2.Build;

        [Components]
        public static partial class Apps
        {
            public static Organization Org { get; } = Organization.OnGitHub("acme");

            public static AppComponent Web { get; } = new("web")
            {
                Resources = [new ChartRelease("web") { Url = "oci://ghcr.io/acme/charts/web", Version = "1.0.0" }],
                Settings = { ConfigMaps = [new("dashboards") { Files = ["dashboards/web.json"] }] }, // here
            };
        }

        """;

    [Fact]
    public async Task AChangedFileIsCopiedAgainWithoutCompiling()
    {
        var project = Project();
        await project.BuildSuccessfullyAsync();
        Assert.False((await project.BuildSuccessfullyAsync()).Rendered);
        var before = project.Manifests;

        project.Edit(Dashboard, "Web", "Frontend");
        var run = await project.BuildSuccessfullyAsync();

        Assert.Equal((true, false), (run.Rendered, run.Compiled));
        Assert.Equal(["components/web/base/dashboards/web.json"], project.Manifests.WrittenSince(before));
    }

    [Fires("D2B9120")]
    [Fact]
    public async Task AMissingFileIsAnErrorWhereItIsNamedAndTheLastTreeStays()
    {
        var project = Project();
        await project.BuildSuccessfullyAsync();
        var before = project.Manifests;

        File.Delete(project.PathOf(Dashboard));
        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B9120", project.PathOf(Fleets.File), project.MarkedLine()), (error.Code, error.File, error.Line));
        project.Manifests.AssertSameContent(before);
    }

    [Fact]
    public async Task AMalformedFileIsAnErrorAtItsOwnLine()
    {
        var project = Project();
        project.Write(Dashboard, "{\n  \"title\": \"Web\",\n  \"title\": \"Web\"\n}\n");

        var error = (await project.BuildAsync()).TheError();

        Assert.Equal(("D2B9122", project.PathOf(Dashboard)), (error.Code, error.File));
        Assert.False(Directory.Exists(project.ManifestsFolder));
    }

    [Fact]
    public async Task AFleetThatReferencesTheProjectChecksItsComponents()
    {
        var apps = Project();
        apps.Write("apps/Apps.cs", Declarations.Replace("dashboards/web.json", "web.json", StringComparison.Ordinal));
        apps.Write("apps/web.json", "{}\n");
        apps.Write("apps/apps.csproj", File.ReadAllText(apps.ProjectFile));
        apps.Write(Fleets.File, """
            using D2.Build;

            [Fleet]
            public static partial class Acme
            {
                public static Organization Org { get; } = Organization.OnGitHub("acme");
                public static Cluster Edge { get; } = new("oslo") { Environment = "staging" };
                public static AppsTenant Tenant { get; } = new("apps") { Components = [Apps.Web] };
            }

            """);
        apps.Edit(ScratchProject.FileName, "</Project>", """
              <ItemGroup>
                <Compile Remove="apps/**" />
                <ProjectReference Include="apps/apps.csproj" />
              </ItemGroup>
            </Project>
            """);
        await DotNet.RequireAsync(apps.Folder, ["restore", ScratchProject.FileName, "-v:q"]);
        await apps.BuildSuccessfullyAsync();

        apps.Edit(Fleets.File, "Environment = \"staging\"", "Environment = \"edge\"");

        Assert.Equal("D2B1027", (await apps.BuildAsync()).TheError().Code);
    }

    private ScratchProject Project()
    {
        var project = package.CreateProject(Declarations);
        project.Write(Dashboard, "{ \"title\": \"Web\" }\n");
        return project;
    }
}
