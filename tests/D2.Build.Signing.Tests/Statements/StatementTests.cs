using System.Text;
using D2.Build.Oci;

namespace D2.Build.Signing.Tests;

/// <summary>in-toto statements.</summary>
public sealed class StatementTests
{
    private static readonly Digest Digest = Digest.Parse("sha256:" + new string('a', 64));

    [Fact]
    public void ASignatureIsTheStatementOfCosign() => Assert.Equal(
        $$$"""{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"sha256":"{{{Digest.Hex}}}"}}],"predicateType":"https://sigstore.dev/cosign/sign/v1","predicate":{}}""",
        Encoding.UTF8.GetString(Statement.ForSignature(Digest).ToJson()));

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        var statement = Statement.About(Digest, PredicateTypes.OpenVex, """{"n":1.50,"s":"a+b<ü>"}"""u8);

        var read = Statement.Parse(statement.ToJson());

        Assert.True(read.IsAbout(Digest));
        Assert.False(read.IsAbout(Digest.Of("other"u8)));
        Assert.Equal("""{"n":1.50,"s":"a+b<ü>"}""", read.Predicate.GetRawText());
    }

    [Theory]
    [InlineData("""{"_type":"https://in-toto.io/Statement/v2","subject":[],"predicateType":"x"}""")]
    [InlineData("""{"_type":"https://in-toto.io/Statement/v1","subject":{},"predicateType":"x"}""")]
    [InlineData("""{"_type":"https://in-toto.io/Statement/v1","subject":[{}],"predicateType":"x"}""")]
    [InlineData("""{"_type":"https://in-toto.io/Statement/v1","_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"x"}""")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    public void MalformedStatementsAreRefused(string json) =>
        Assert.Equal(SigningCodes.MalformedBundle, Assert.Throws<SigningException>(() => Statement.Parse(Encoding.UTF8.GetBytes(json))).Code);

    [Theory]
    [InlineData("spdxjson", PredicateTypes.Spdx)]
    [InlineData("cyclonedx", PredicateTypes.CycloneDx)]
    [InlineData("https://example.com/mine/v1", "https://example.com/mine/v1")]
    [InlineData("unheard-of", null)]
    public void TypesHaveTheNamesOfCosign(string name, string? uri) => Assert.Equal(uri, PredicateTypes.Resolve(name));

    [Fact]
    public void APredicateMustBeAnObject() => Assert.Equal(
        SigningCodes.InvalidPredicate, Assert.Throws<SigningException>(() => Statement.About(Digest, "https://e.x", "[]"u8)).Code);
}
