namespace D2.Build.Package.Tests;

/// <summary>Another generator of the same project brings its own assembly of a name that ours has too.</summary>
public sealed class NeighbourTests(PackageFixture package)
{
    // Nothing of the real reader of YAML is in it: if ours got this one, no definition could be read.
    private const string Reader = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyVersion>99.0.0.0</AssemblyVersion>
            <AssemblyName>YamlDotNet</AssemblyName>
          </PropertyGroup>
        </Project>
        """;

    private const string Generator = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../reader/reader.csproj" />
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
          </ItemGroup>
        </Project>
        """;

    private const string GeneratorCode = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class Neighbour : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                output.AddSource("Neighbour.g.cs", $"public static class Neighbour {{ public const string Reader = \"{typeof(YamlDotNet.Marker).Assembly.GetName().Version}\"; }}"));
        }
        """;

    [Fact]
    public async Task EachGeneratorHasItsOwnAssemblies()
    {
        var neighbour = package.CreateProject(Fleets.None);
        neighbour.Write("reader/reader.csproj", Reader);
        neighbour.Write("reader/Marker.cs", "namespace YamlDotNet; public sealed class Marker;");
        neighbour.Write("generator/generator.csproj", Generator);
        neighbour.Write("generator/Neighbour.cs", GeneratorCode);
        await DotNet.RequireAsync(neighbour.PathOf("generator"), ["build", "-v:q", "-nologo"]);
        var project = package.CreateProject(
            """
            using D2.Build;

            [Fleet]
            public static partial class AcmeFleet
            {
                public static Organization Acme { get; } = Organization.OnGitHub("acme");

                public static Crds.AcmeIo.V1.Shed Shed { get; } = new("shed") { Labels = { ["reader"] = Neighbour.Reader } };
            }
            """);
        project.Write("crds/gardens.yaml", Schemas.Crd);
        project.Edit(ScratchProject.FileName, "</Project>", $"""
              <ItemGroup>
                <D2Crd Include="crds/*.yaml" />
                <Analyzer Include="{neighbour.PathOf("generator/bin/Debug/net10.0/generator.dll")};{neighbour.PathOf("generator/bin/Debug/net10.0/YamlDotNet.dll")}" />
              </ItemGroup>
            </Project>
            """);

        // A compiler of its own: a server may have loaded ours before.
        await project.BuildSuccessfullyAsync("-p:UseSharedCompilation=false");

        var manifests = project.Manifests;
        Assert.Contains(manifests.Paths, path => manifests[path].Contains("reader: \"99.0.0.0\"", StringComparison.Ordinal)
            || manifests[path].Contains("reader: 99.0.0.0", StringComparison.Ordinal));
    }
}
