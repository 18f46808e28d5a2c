using D2.Build.Testing;

namespace D2.Build.Benchmarks;

/// <summary>A project outside the repository that uses the packed product.</summary>
internal static class ScratchFleet
{
    public static async Task<string> CreateAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var feed = Path.Join(folder, "feed");
        await PackAsync(feed);
        await File.WriteAllTextAsync(Path.Join(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Join(folder, "packages")}" /></config>
              <packageSources><add key="local" value="{feed}" /></packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Join(folder, "fleet.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="D2.Build" Version="*-*" /></ItemGroup>
            </Project>
            """);
        File.Copy(Path.Join(RepositoryPaths.Root, "examples", "minimal", "Fleet.cs"), Path.Join(folder, "Fleet.cs"));
        return folder;
    }

    /// <summary>Packs the product in the configuration that is released.</summary>
    /// <returns>The package.</returns>
    public static async Task<string> PackAsync(string feed)
    {
        var packed = await ProcessRunner.RunAsync(
            "dotnet", ["pack", Path.Join(RepositoryPaths.Root, "src", "D2.Build"), "-c", "Release", "-o", feed, "-v:q"], CancellationToken.None);
        return packed.ExitCode == 0 ? Directory.GetFiles(feed, "*.nupkg").Single() : throw new InvalidOperationException(packed.Output);
    }
}
