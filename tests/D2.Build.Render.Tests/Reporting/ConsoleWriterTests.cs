using System.Text;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Reporting;

public sealed class ConsoleWriterTests
{
    [Theory]
    [InlineData("Fleet.cs", 7, 3, "Fleet.cs(7,3): error D2B1001: wrong")]
    [InlineData("Fleet.cs", 7, 0, "Fleet.cs(7): error D2B1001: wrong")]
    [InlineData("", 0, 0, "d2: error D2B1001: wrong")]
    public void AFindingLooksLikeACompilersError(string file, int line, int column, string expected)
    {
        var written = Written(w => w.Finding(
            new Finding(Codes.InvalidName, Severity.Error, "wrong", SourceLocation.None), new(file, line, column)));

        Assert.Equal($"{expected} ({Codes.InvalidName.HelpLink})\n", written);
    }

    [Fact]
    public void TheEndTellsWhatChanged() => Assert.Equal("3 manifests: 1 written, 2 deleted.\n", Written(w => w.Done(new TreeResult(1, 3, 2))));

    private static string Written(Action<ConsoleWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new ConsoleWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
