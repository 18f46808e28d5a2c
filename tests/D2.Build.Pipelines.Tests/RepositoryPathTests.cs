namespace D2.Build.Pipelines.Tests;

public sealed class RepositoryPathTests
{
    [Theory]
    [InlineData("Fleet.csproj", "tests/Fleet.Tests", "tests/Fleet.Tests")]
    [InlineData("src/Fleet.csproj", "../tests/./Fleet.Tests/", "tests/Fleet.Tests")]
    [InlineData("src/Fleet.csproj", @"tests\Fleet.Tests", "src/tests/Fleet.Tests")]
    [InlineData("src/Fleet.csproj", "../../other", "../other")]
    public void PathsAreFromTheProjectAndBecomePathsFromTheRoot(string project, string path, string expected) =>
        Assert.Equal(expected, RepositoryPath.Of(Plans.Components() with { Project = project }, path));

    [Theory]
    [InlineData("tests/Fleet.Tests", "dotnet test --project src/tests/Fleet.Tests")]
    [InlineData("../D2.slnx", "dotnet test --solution D2.slnx")]
    [InlineData("../my tests", "dotnet test --project 'my tests'")]
    public void TestsRunBeforeAnythingIsPublished(string path, string command)
    {
        var settings = new CiPipelines { Tests = [path] };

        var onGitHub = PipelineFiles.Of(Plans.Components(settings: settings)).Where(file => file.Path is ".github/workflows/validate.yaml" or ".github/workflows/push-artifact.yaml");
        var onGitLab = PipelineFiles.Of(Plans.Components(Organization.OnGitLab("acme"), settings));

        Assert.All([.. onGitHub, .. onGitLab], file => Assert.InRange(
            file.Text.IndexOf(command, StringComparison.Ordinal), 0, file.Text.IndexOf("dotnet publish", StringComparison.Ordinal)));
    }
}
