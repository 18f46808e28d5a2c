namespace D2.Build.Package.Tests;

public sealed class ReproducibilityTests(PackageFixture package)
{
    [Fact]
    public async Task TheTreeDependsOnTheDeclarationsAlone()
    {
        var here = package.CreateProject(Fleets.CultureSensitive);
        await here.BuildSuccessfullyAsync();

        var there = package.CreateProject(Fleets.CultureSensitive, Path.Join("somewhere else", "ärger & co"));
        var home = there.PathOf("home");
        Directory.CreateDirectory(home);
        var run = await there.BuildAsync(Path.GetTempPath(), ["-p:ContinuousIntegrationBuild=true", "-p:DeterministicSourcePaths=false"], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["TZ"] = "Pacific/Kiritimati",
            ["HOME"] = home,
            ["USER"] = "somebody-else",
            ["DOTNET_CLI_HOME"] = home,
        });

        Assert.True(run.Succeeded, run.Output);
        there.Manifests.AssertSameContent(here.Manifests);
    }

    [Fact]
    public async Task ThePackageHasTheSameBytesEachTime()
    {
        var again = Path.Join(Path.GetDirectoryName(package.Package)!, "..", "again");

        await DotNet.RequireAsync(
            Testing.RepositoryPaths.Root,
            ["pack", "src/D2.Build", "--no-build", "-c", Testing.RepositoryPaths.Configuration, "-o", again, "-v:q"]);

        Assert.Equal(await Bytes(package.Package), await Bytes(Path.Join(again, Path.GetFileName(package.Package))));
    }

    private static Task<byte[]> Bytes(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
}
