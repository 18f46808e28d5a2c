namespace D2.Build.Render.Tests.Reporting;

public sealed class SourcePathsTests
{
    [Fact]
    public void AMappedPathIsTurnedBack()
    {
        var paths = new SourcePaths("/home/dev/repo/=/_/,/packages/=/_1/", "");

        Assert.Equal("/home/dev/repo/fleet/Fleet.cs", paths.Resolve(new("/_/fleet/Fleet.cs", 3)).File);
        Assert.Equal("/packages/lib/Shared.cs", paths.Resolve(new("/_1/lib/Shared.cs", 3)).File);
    }

    [Fact]
    public void ARealPathStays() => Assert.Equal("/repo/Fleet.cs", new SourcePaths("", "/project").Resolve(new("/repo/Fleet.cs", 3)).File);

    [Fact]
    public void ARelativePathIsTheProjects() =>
        Assert.Equal("/project/Fleet.cs", new SourcePaths("", "/project").Resolve(new("Fleet.cs", 3)).File);

    [Fact]
    public void AnUnknownPlaceStaysUnknown() => Assert.False(new SourcePaths("/a=/b", "/c").Resolve(SourceLocation.None).IsKnown);
}
