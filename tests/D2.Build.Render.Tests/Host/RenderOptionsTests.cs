using D2.Build.Testing;

namespace D2.Build.Render.Tests.Host;

public sealed class RenderOptionsTests
{
    [Fact]
    public void ArgumentsMayComeFromAFile()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Join(folder.Path, "render.rsp");
        File.WriteAllLines(file, ["--assembly", "/bin/fleet.dll", "--output", "/out dir", "--timeout", "5"]);

        var options = RenderOptions.Parse([$"@{file}"]);

        Assert.Equal(("/bin/fleet.dll", "/out dir", 5), (options!.AssemblyPath, options.OutputFolder, (int)options.Timeout.TotalSeconds));
    }

    [Theory]
    [InlineData()]
    [InlineData("--assembly")]
    [InlineData("--assembly", "fleet.dll")]
    [InlineData("fleet.dll", "--output")]
    [InlineData("--assembly", "a.dll", "--output", "out", "--timeout", "soon")]
    [InlineData("--assembly", "a.dll", "--output", "out", "--colour", "red")]
    public void WrongArgumentsAreRefused(params string[] arguments) => Assert.Null(RenderOptions.Parse(arguments));
}
