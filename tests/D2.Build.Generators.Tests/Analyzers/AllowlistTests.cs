using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B6001.</summary>
public sealed class AllowlistTests
{
    [Fires("D2B6001")]
    [Theory]
    [InlineData("[\"oci://a.example/\", [|\"oci://ghcr.io/acme\"|]]", "oci://ghcr.io/acme")]
    [InlineData("new[] { [|\"ghcr.io/acme/\"|] }", "ghcr.io/acme/")]
    [InlineData("[[|Short|]]", "oci://ghcr.io/acme")]
    [InlineData("[[|\"oci://\" + \"ghcr.io\"|]]", "oci://ghcr.io")]
    [InlineData("[[|$\"{Short}\"|]]", "oci://ghcr.io/acme")]
    public async Task ItIsReportedAtTheEntry(string allow, string entry)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B6001", Source(allow));

        Assert.Equal(AllowPrefixes.Check(entry)!.Message, Assert.Single(messages));
    }

    [Silent("D2B6001")]
    [Theory]
    [InlineData("[\"oci://ghcr.io/acme/\", \"https://github.com/acme/\"]")]
    [InlineData("[Late]")]
    [InlineData("[$\"oci://{Late}/\"]")]
    [InlineData("[\"oci://\" + Late]")]
    [InlineData("[string.Concat(\"oci://\", Late)]")]
    public Task OtherEntriesAreNot(string allow) => AnalyzerRun.IsSilentAsync(Source(allow));

    private static string Source(string allow) => $$"""
        class C
        {
            const string Short = "oci://ghcr.io/acme";
            static readonly string Late = "oci://ghcr.io/acme";
            object Value = new SourcePolicy("policies") { Allow = {{allow}} };
        }
        """;
}
