namespace D2.Build.Cli.Tests.Rendering;

public sealed class BuildFindingTests
{
    [Theory]
    [InlineData(
        "/src/Fleet.cs(8,50): error D2B1001: 'x_y' is not a name (see there). [/src/fleet.csproj]", "error", "D2B1001", "/src/Fleet.cs", 8, 50, "'x_y' is not a name (see there).")]
    [InlineData(@"C:\src\My Fleet (2)\Fleet.cs(8,50,8,60): warning CS0168: not used [C:\src\fleet.csproj]", "warning", "CS0168", @"C:\src\My Fleet (2)\Fleet.cs", 8, 50, "not used")]
    [InlineData("/src/Fleet.cs(12): error D2B1002: wrong [of x]", "error", "D2B1002", "/src/Fleet.cs", 12, null, "wrong [of x]")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "error", "MSB1009", "MSBUILD", null, null, "Project file does not exist.")]
    [InlineData("/src/fleet.csproj : warning NU1603: depends on", "warning", "NU1603", "/src/fleet.csproj", null, null, "depends on")]
    public void ALineOfMSBuildHasItsPlace(string line, string severity, string code, string file, int? at, int? column, string message) =>
        Assert.Equal(new BuildFinding(severity, code, file, at, column, message), BuildFinding.Parse(line));

    [Theory]
    [InlineData("Build failed. Properties, Items, and Target results cannot be obtained.")]
    [InlineData("  Determining projects to restore...")]
    [InlineData("fleet -> /src/bin/errors/manifests")]
    [InlineData("")]
    public void OtherLinesAreNone(string line) => Assert.Null(BuildFinding.Parse(line));
}
