using D2.Build.Testing;

namespace D2.Build.Render.Tests.Files;

public sealed class SourceFileReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SourceFileReader reader = new(new("", ""));

    private SourceLocation Declaration => new(Path.Join(folder.Path, "Components.cs"), 7);

    public void Dispose() => folder.Dispose();

    [Silent("D2B9120")]
    [Fact]
    public void APathIsRelativeToTheFileThatNamesIt()
    {
        File.WriteAllText(Path.Join(folder.Path, "a.yaml"), "a: 1\n");

        Assert.Equal("a: 1\n"u8.ToArray(), reader.Read("./a.yaml", Declaration).Content.ToArray());
    }

    [Fact]
    public void AMissingFileIsNamedAndStaysAnInput()
    {
        var exception = Assert.Throws<SourceFileException>(() => reader.Read("a.yaml", Declaration));

        Assert.Equal("D2B9120", exception.Violation.Code.Id);
        Assert.Equal([Path.Join(folder.Path, "a.yaml")], reader.Asked);
    }

    [Fact]
    public void MoreThanTenMebibytesAreNotRead()
    {
        using (var file = File.Create(Path.Join(folder.Path, "large.yaml")))
        {
            file.SetLength((10 * 1024 * 1024) + 1);
        }

        Assert.Equal("D2B9121", Assert.Throws<SourceFileException>(() => reader.Read("large.yaml", Declaration)).Violation.Code.Id);
    }

    [Fires("D2B9121")]
    [Silent("D2B9121")]
    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void AFileThatIsTooLargeIsReportedWhereItIsNamed(int more, bool isReported)
    {
        File.WriteAllText(Path.Join(folder.Path, "map.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n#".PadRight((10 * 1024 * 1024) + more));
        var component = new AppComponent("web") { Resources = [new PlainFile("map.yaml", Declaration.File, Declaration.Line)] };

        var problems = new ComponentSet(Organization.OnGitHub("acme"), new("d2-apps"), [component]).Expand(reader).Problems;

        Assert.Equal(isReported ? [("D2B9121", Declaration)] : [], problems.Select(problem => (problem.Violation.Code.Id, problem.Location)));
    }

    [Fact]
    public void FilesOfAFolderAreListedInOrdinalOrder()
    {
        Directory.CreateDirectory(Path.Join(folder.Path, "c", "B"));
        File.WriteAllText(Path.Join(folder.Path, "c", "a"), "");
        File.WriteAllText(Path.Join(folder.Path, "c", "B", "b"), "");

        Assert.Equal(["B/b", "a"], reader.List("c", Declaration));
    }
}
