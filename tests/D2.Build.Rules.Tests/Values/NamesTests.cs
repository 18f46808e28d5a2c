namespace D2.Build.Rules.Tests.Values;

public class NamesTests
{
    private static readonly string LongestLabel = new('a', 63);
    private static readonly string LongestSubdomain = string.Join('.', new string('a', 126), new string('b', 126));

    public static TheoryData<string> GoodLabels => ["a", "0", "cert-manager", "a--b", LongestLabel];

    public static TheoryData<string> BadLabels =>
        ["", "-a", "a-", "Apps", "my_app", "a.b", "a b", "größe", "a\n", LongestLabel + "a"];

    public static TheoryData<string> GoodSubdomains =>
        ["a", "flux-operator", "helmreleases.helm.toolkit.fluxcd.io", "a-1.b-2", LongestSubdomain];

    public static TheoryData<string> BadSubdomains =>
        ["", ".", "a.", ".a", "a..b", "a.-b", "a-.b", "Apps", "system:node", "a/b", LongestSubdomain + "b"];

    [Theory]
    [MemberData(nameof(GoodLabels))]
    public void LabelsAreAccepted(string name) => Assert.Null(Names.CheckLabel(name));

    [Theory]
    [MemberData(nameof(BadLabels))]
    public void WhatIsNoLabelIsRefused(string name)
    {
        var violation = Names.CheckLabel(name);

        Assert.Equal(Codes.InvalidName, violation?.Code);
        Assert.Contains($"'{name}'", violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(GoodSubdomains))]
    public void SubdomainsAreAccepted(string name) => Assert.Null(Names.CheckSubdomain(name));

    [Theory]
    [MemberData(nameof(BadSubdomains))]
    public void WhatIsNoSubdomainIsRefused(string name) =>
        Assert.Equal(Codes.InvalidName, Names.CheckSubdomain(name)?.Code);

    [Theory]
    [InlineData("system:node")]
    [InlineData("Admin_of.teams")]
    [InlineData("...")]
    public void RolesHaveFreeNames(string name) => Assert.Null(Names.CheckPathSegment(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("50%")]
    public void ButTheyFitIntoAUrl(string name) => Assert.Equal(Codes.InvalidName, Names.CheckPathSegment(name)?.Code);
}
