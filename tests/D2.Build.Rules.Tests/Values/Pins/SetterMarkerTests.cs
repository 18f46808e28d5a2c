namespace D2.Build.Rules.Tests.Values.Pins;

public sealed class SetterMarkerTests
{
    [Theory]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag"}""", PinPart.Tag)]
    [InlineData("""{"$imagepolicy":"apps:podinfo"}""", PinPart.Image)]
    [InlineData("""  { "$imagepolicy" : "apps:podinfo:name" , "why": "a \"reason\" \u00e9" }  """, PinPart.Name)]
    [InlineData("""{"other": "x", "$imagepolicy": "apps:podinfo:digest"}""", PinPart.Digest)]
    public void MarkersAreRead(string comment, PinPart part) =>
        Assert.Equal((new SetterMarker("apps", "podinfo", part), null), SetterMarker.Read(comment));

    [Theory]
    [InlineData("keep this")]
    [InlineData("")]
    [InlineData("""{"$openapi": "replicas"}""")]
    public void OtherCommentsAreNone(string comment) => Assert.Equal((null, null), SetterMarker.Read(comment));

    [Theory]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag"} bumped""")]
    [InlineData("""bumped {"$imagepolicy": "apps:podinfo:tag"}""")]
    [InlineData("""{'$imagepolicy': 'apps:podinfo:tag'}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag",}""")]
    [InlineData("""{"$imagepolicy": ["apps:podinfo:tag"]}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag", "n": 1}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag""")]
    [InlineData("""{"$imagepolicy": 1}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tags"}""")]
    [InlineData("""{"$imagepolicy": "podinfo"}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:tag:digest"}""")]
    [InlineData("""{"$imagepolicy": "Apps:podinfo:tag"}""")]
    [InlineData("""{"$imagepolicy": "apps::tag"}""")]
    [InlineData("""{"$imagepolicy": "apps:podinfo:"}""")]
    [InlineData("""{"$imagepolicy" "apps:podinfo:tag"}""")]
    [InlineData("$imagepolicy: apps:podinfo:tag")]
    [InlineData("""{"$imagepolicy": "apps:\q"}""")]
    [InlineData("""{"$imagepolicy": "apps:\u00"}""")]
    public void WhatFluxWouldIgnoreIsReported(string comment)
    {
        var (marker, violation) = SetterMarker.Read(comment);

        Assert.Null(marker);
        Assert.Equal(Codes.MalformedMarker, violation?.Code);
        Assert.Contains("\"$imagepolicy\"", violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apps:podinfo")]
    [InlineData("apps:podinfo:tag")]
    [InlineData("apps:podinfo:name")]
    [InlineData("apps:podinfo:digest")]
    public void AMarkerIsWrittenAsItWasRead(string reference) => Assert.Equal(reference, SetterMarker.Parse(reference)!.ToString());
}
