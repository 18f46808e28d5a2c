using D2.Build.Testing;

namespace D2.Build.Signing.Tests;

/// <summary>Identity expressions mean what they mean in source-controller.</summary>
public sealed class IdentityPolicyTests
{
    [Silent("D2B9095")]
    [Theory]
    [InlineData("acme", "https://github.com/acme/app", true)] // not anchored: anywhere
    [InlineData("^acme", "https://github.com/acme/app", false)]
    [InlineData(@"^https://github\.com/acme/.*$", "https://github.com/acme/app", true)]
    [InlineData(@"^v\d+$", "v12", true)]
    [InlineData(@"^v\d+$", "v\u0661", false)] // an Arabic digit is none for Go
    [InlineData(@"^[\w.]+$", "a.b_c", true)]
    [InlineData(@"^\w+$", "\u00e9", false)]
    [InlineData("^a$", "a\n", false)] // $ is the very end
    [InlineData("(?i)^ACME$", "acme", true)]
    [InlineData(@"^a\$b$", "a$b", true)]
    [InlineData("^[$]$", "$", true)]
    public void Matches(string expression, string subject, bool accepted) =>
        Assert.Equal(accepted, new IdentityPolicy(expression, "^i$").Accepts(new(subject, "i")));

    [Fact]
    public void BothMustMatch()
    {
        var policy = new IdentityPolicy("^s$", "^i$");

        Assert.False(policy.Accepts(new("s", "other")));
        Assert.False(policy.Accepts(new("other", "i")));
    }

    [Fact]
    public void AnIdentityStandsForItselfOnly()
    {
        var policy = IdentityPolicy.Exactly(new("https://github.com/a+b", "https://i.e"));

        Assert.True(policy.Accepts(new("https://github.com/a+b", "https://i.e")));
        Assert.False(policy.Accepts(new("https://githubXcom/aab", "https://i.e")));
    }

    [Fires("D2B9095")]
    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("(?!evil)")]
    [InlineData(@"(a)\1")]
    public void WhatGoDoesNotTakeIsRefused(string expression) =>
        Assert.Equal(SigningCodes.InvalidIdentity, Assert.Throws<SigningException>(() => new IdentityPolicy(expression, "i")).Code);
}
