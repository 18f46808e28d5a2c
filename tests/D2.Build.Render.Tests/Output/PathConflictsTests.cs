using D2.Build.Manifests;
using D2.Build.Testing;

namespace D2.Build.Render.Tests.Output;

public sealed class PathConflictsTests
{
    [Fires("D2B9005")]
    [Fact]
    public void TwoDeclarationsOfOneFileAreReportedAtTheSecond()
    {
        var finding = Assert.Single(PathConflicts.Find([AFile("tenants/apps.yaml", 1), AFile("tenants/Apps.yaml", 2)]));

        Assert.Equal(("D2B9005", 2), (finding.Code.Id, finding.Location.Line));
    }

    [Silent("D2B9005")]
    [Fact]
    public void DifferentFilesAreFine() => Assert.Empty(PathConflicts.Find([AFile("a.yaml", 1), AFile("b.yaml", 2)]));

    private static ManifestFile AFile(string path, int line) => new(path, [], new("Fleet.cs", line));
}
