using System.Reflection;
using D2.Build.Testing;

[assembly: AssemblyFixture(typeof(D2.Build.Package.Tests.PackageFixture))]

namespace D2.Build.Package.Tests;

/// <summary>
/// Packs the product once into a feed of its own, and restores one project with it, which every scratch project is a copy
/// of. Packages are unpacked into a folder of this run, so that no earlier package of the same version is used instead.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private int projects;

    /// <summary>The package file.</summary>
    public string Package { get; private set; } = "";

    /// <summary>A nuget.config with this run's packages beside the feeds of the machine.</summary>
    internal string FeedConfiguration => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Join(folder.Path, "packages")}" /></config>
          <packageSources><add key="scratch" value="{Feed}" /></packageSources>
        </configuration>
        """;

    // Where restore put what the package depends on.
    private static string DependencyFolder => typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "D2Dependency").Value!;

    private string Feed => Path.Join(folder.Path, "feed");

    private string Template => Path.Join(folder.Path, "template");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await DotNet.RequireAsync(
            RepositoryPaths.Root,
            ["pack", "src/D2.Build", "--no-build", "-c", RepositoryPaths.Configuration, "-o", Feed, "-v:q"]);
        Package = Assert.Single(Directory.GetFiles(Feed, "*.nupkg"));
        foreach (var dependency in Directory.GetFiles(DependencyFolder, "*.nupkg"))
        {
            File.Copy(dependency, Path.Join(Feed, Path.GetFileName(dependency)));
        }

        Directory.CreateDirectory(Template);
        await File.WriteAllTextAsync(Path.Join(Template, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Join(folder.Path, "packages")}" /></config>
              <packageSources><clear /><add key="scratch" value="{Feed}" /></packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Join(Template, ScratchProject.FileName), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="D2.Build" Version="*-*" />
              </ItemGroup>
            </Project>
            """);
        await DotNet.RequireAsync(Template, ["restore", "-v:q"]);
    }

    /// <summary>A new project, restored but not built.</summary>
    /// <param name="fleet">Its declarations.</param>
    internal ScratchProject CreateProject(string fleet) =>
        CreateProject(fleet, Path.Join("projects", $"{Interlocked.Increment(ref projects)}"));

    /// <summary>A new project in a folder of a certain name.</summary>
    internal ScratchProject CreateProject(string fleet, string name)
    {
        var project = new ScratchProject(Path.Join(folder.Path, name), Path.Join(folder.Path, "logs"));
        project.CopyFrom(Template);
        project.Write(Fleets.File, fleet);
        return project;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
