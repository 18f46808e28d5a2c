using System.Text;
using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>OpenVEX documents of users.</summary>
public sealed class OpenVexDocumentTests
{
    private const string Good = """
        {
          "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/vex/1", "author": "Acme",
          "timestamp": "2026-01-01T00:00:00Z", "version": 1,
          "statements": [
            {
              "vulnerability": { "name": "CVE-2026-0001" }, "products": [{ "@id": "pkg:oci/fleet" }],
              "status": "not_affected", "justification": "component_not_present"
            },
            { "vulnerability": { "name": "CVE-2026-0002" }, "products": [{ "@id": "pkg:oci/fleet" }], "status": "fixed" },
            { "vulnerability": { "name": "CVE-2026-0003" }, "status": "affected", "action_statement": "update" }
          ]
        }
        """;

    [Fact]
    public void AGoodDocumentIsAccepted() => OpenVexDocument.Check(Encoding.UTF8.GetBytes(Good));

    [Fires("D2B9094")]
    [Theory]
    [InlineData("https://openvex.dev/ns", "https://example.com/ns")]
    [InlineData("\"@id\": \"https", "\"id\": \"https")]
    [InlineData("\"author\": \"Acme\",", "")]
    [InlineData("\"version\": 1", "\"version\": 0")]
    [InlineData("2026-01-01T00:00:00Z", "yesterday")]
    [InlineData("\"fixed\"", "\"fine\"")]
    [InlineData("\"component_not_present\"", "\"trust_me\"")]
    [InlineData("\"justification\": \"component_not_present\"", "\"comment\": \"none\"")]
    [InlineData(", \"action_statement\": \"update\"", "")]
    [InlineData("\"name\": \"CVE-2026-0001\"", "\"name\": \"\"")]
    [InlineData("{ \"@id\": \"pkg:oci/fleet\" }", "{ \"id\": \"pkg:oci/fleet\" }")]
    [InlineData("\"statements\"", "\"remarks\"")]
    public void EachMistakeIsFound(string from, string to)
    {
        var changed = Good.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Good, changed);

        var exception = Assert.Throws<SigningException>(() => OpenVexDocument.Check(Encoding.UTF8.GetBytes(changed)));

        Assert.Equal(SigningCodes.InvalidPredicate, exception.Code);
    }
}
