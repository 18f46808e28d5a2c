using D2.Build.Rules;
using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Reporting;

public sealed class PragmaWarningsTests : IDisposable
{
    private static readonly string[] Source =
    [
        "one",
        "#pragma warning disable D2B5005, D2B8011 // signed by nobody",
        "two",
        "  # pragma warning restore D2B5005",
        "three",
        "#pragma warning disable",
        "four",
        "#pragma warning restore",
        "five",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(3, true, false)]
    [InlineData(5, false, false)]
    [InlineData(7, true, true)]
    [InlineData(9, false, false)]
    public void APragmaHoldsFromItsLineOn(int line, bool silencesOne, bool silencesAll)
    {
        var file = Write("Fleet.cs");

        Assert.Equal(silencesOne, new PragmaWarnings(new()).Disable("D2B5005", new(file, line)));
        Assert.Equal(silencesAll, new PragmaWarnings(new()).Disable("D2B1029", new(file, line)));
    }

    [Fact]
    public void OnlyInCSharp() => Assert.False(new PragmaWarnings(new()).Disable("D2B5005", new(Write("fleet.yaml"), 3)));

    [Fact]
    public void ErrorsAreReportedAllTheSame()
    {
        var file = Write("Fleet.cs");
        var reporter = new FindingReporter(new ConsoleWriter(Stream.Null), new("", ""), new(treatWarningsAsErrors: "true"));

        reporter.Report([At(Severity.Warning, 3), At(Severity.Info, 3), At(Severity.Error, 3), At(Severity.Warning, 5)]);

        Assert.Equal([3, 5], reporter.Reported.Select(finding => finding.Location.Line));
        Assert.All(reporter.Reported, finding => Assert.Equal(Severity.Error, finding.Severity));

        Finding At(Severity severity, int line) => new(Codes.UnverifiedSource, severity, "text", new(file, line));
    }

    private string Write(string name)
    {
        var path = Path.Join(folder.Path, name);
        File.WriteAllLines(path, Source);
        return path;
    }
}
