namespace D2.Build.Pipelines.Tests;

public sealed class RefFilterTests
{
    [Theory]
    [InlineData(@"refs/tags/v\d+\.\d+", "v[0-9]+.[0-9]+")]
    [InlineData(@"refs/tags/release-[0-9]+", "release-[0-9]+")]
    [InlineData(@"refs/tags/.*", "**")]
    [InlineData(@"refs/tags/[^/]+/v\d", "*/v[0-9]")]
    [InlineData(@"refs/tags/a\+b", @"a\+b")]
    public void ExpressionsOfTagsBecomePatterns(string expression, string pattern) =>
        Assert.Equal([pattern], RefFilter.Of([new(expression)], []).Tags);

    [Fact]
    public void BranchesAreLiteral() => Assert.Equal(["release/1.x"], RefFilter.Of([GitRef.Branch("release/1.x")], []).Branches);

    [Fact]
    public void AnyComponentBecomesTheComponentsThereAre() =>
        Assert.Equal(["a.b/v[0-9]+", "c/v[0-9]+"], RefFilter.Of([GitRef.Tags(@"[^/]+/v\d+")], ["a.b", "c"]).Tags);

    [Theory]
    [InlineData("refs/tags/(a|b)")]
    [InlineData("refs/tags/v[12]")]
    [InlineData("refs/tags/v.")]
    [InlineData("refs/tags/v?")]
    [InlineData("refs/pull/1/merge")]
    public void WhatNoPatternCanSayIsRefused(string expression) =>
        Assert.Throws<NotSupportedException>(() => RefFilter.Of([new(expression)], []));
}
