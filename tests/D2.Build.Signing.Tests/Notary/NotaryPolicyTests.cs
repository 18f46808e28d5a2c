using System.Text;
using Notation = D2.Build.Testing.Notary.Notation;

namespace D2.Build.Signing.Tests.Notary;

/// <summary>Which trust policies are read.</summary>
public sealed class NotaryPolicyTests
{
    private const string Statement = """
        { "name": "acme", "registryScopes": ["*"], "signatureVerification": { "level": "strict" }, "trustStores": ["ca:acme"], "trustedIdentities": ["*"] }
        """;

    [Fact]
    public void TheStatementThatNamesTheRepositoryCountsBeforeTheOneForAll()
    {
        var policy = Parse($"{Statement}, {Statement.Replace("*\"], \"signature", "r.io/fleet\"], \"signature", StringComparison.Ordinal).Replace("acme\", \"reg", "fleet\", \"reg", StringComparison.Ordinal)}");

        Assert.Equal("fleet", policy.For("r.io/fleet").Name);
        Assert.Equal("acme", policy.For("r.io/fleets").Name);
    }

    [Theory]
    [InlineData("\"*\"], \"signature", "\"*\", \"r.io/a\"], \"signature")]
    [InlineData("\"*\"], \"signature", "], \"signature")]
    [InlineData("ca:acme", "acme")]
    [InlineData("[\"*\"] }", "[] }")]
    [InlineData("[\"*\"] }", "[\"x509.subject: CN=release\"] }")]
    [InlineData("[\"*\"] }", "[\"x509.subject: C=DE, ST=Bayern, O=Acme, O=Acme\"] }")]
    [InlineData("[\"*\"] }", "[\"x509.subject: C=DE+ST=Bayern, O=Acme\"] }")]
    [InlineData("[\"*\"] }", "[\"x509.subject: C=DE, ST=Bayern, O=Acme\", \"x509.subject: C=DE, ST=Bayern, O=Acme, CN=a\"] }")]
    [InlineData("[\"*\"] }", "[\"release@acme.example\"] }")]
    public void StatementsThatNotationRefusesAreRefused(string old, string changed) =>
        Unreadable(() => Parse(Statement.Replace(old, changed, StringComparison.Ordinal)));

    [Fact]
    public void DocumentsThatNotationRefusesAreRefused()
    {
        Unreadable(() => Parse(""));
        Unreadable(() => Parse($"{Statement}, {Statement}"));
        Unreadable(() => NotaryPolicy.Parse("{}"u8));
        Unreadable(() => NotaryPolicy.Parse("""{ "version": "2.0", "trustPolicies": [] }"""u8));
    }

    // Flux uses what such a policy lets pass, so it would be no verification.
    [Theory]
    [InlineData("{ \"level\": \"skip\" }")]
    [InlineData("{ \"level\": \"audit\" }")]
    [InlineData("{ \"level\": \"strict\", \"override\": { \"authenticity\": \"log\" } }")]
    [InlineData("{ \"level\": \"strict\", \"override\": { \"integrity\": \"log\" } }")]
    [InlineData("{ \"level\": \"strict\", \"override\": { \"expiry\": \"skip\" } }")]
    [InlineData("{ \"level\": \"lenient\" }")]
    public void ALevelThatLetsEverythingPassVerifiesNothing(string verification)
    {
        using var fixture = new NotaryFixture();
        var envelope = NotaryFixture.Sign(fixture.Authority.Issue());

        Unreadable(() => fixture.Verify(envelope, Notation.Policy("*").Replace("""{"level":"strict"}""", verification, StringComparison.Ordinal)));
    }

    [Fact]
    public void AnOverrideMakesALevelStricter()
    {
        using var fixture = new NotaryFixture();
        var end = TimeProvider.System.GetUtcNow().AddDays(-2);
        var envelope = NotaryFixture.Sign(fixture.Authority.Issue(until: end), new FixedTime(end.AddDays(-1)));
        var policy = Notation.Policy("*").Replace(
            """{"level":"strict"}""", """{ "level": "audit", "override": { "authenticity": "enforce", "authenticTimestamp": "enforce" } }""", StringComparison.Ordinal);

        Assert.Equal(SigningCodes.UntrustedCertificate, Assert.Throws<SigningException>(() => fixture.Verify(envelope, policy)).Code);
    }

    private static NotaryPolicy Parse(string statements) => NotaryPolicy.Parse(Encoding.UTF8.GetBytes($$"""{ "version": "1.0", "trustPolicies": [{{statements}}] }"""));

    private static void Unreadable(Func<object> action) => Assert.Equal(SigningCodes.UnreadableTrust, Assert.Throws<SigningException>(action).Code);
}
