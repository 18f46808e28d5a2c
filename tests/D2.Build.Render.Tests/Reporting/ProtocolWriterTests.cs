using System.Text;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Reporting;

public sealed class ProtocolWriterTests
{
    [Fact]
    public void AFindingIsOneLineWhateverItsMessageHolds()
    {
        var line = Written(w => w.Finding(
            new Finding(Codes.InvalidName, Severity.Error, "first\r\nsecond\tthird", SourceLocation.None), new("Fleet.cs", 7, 3, 9)));

        Assert.Equal($"##d2 error\tD2B1001\t{Codes.InvalidName.HelpLink}\tFleet.cs\t7,3,7,9\tfirst second third\n", line);
    }

    [Fact]
    public void TheEndTellsWhatChanged() => Assert.Equal("##d2 done\t1\t3\t2\n", Written(w => w.Done(new TreeResult(1, 3, 2))));

    private static string Written(Action<ProtocolWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new ProtocolWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
