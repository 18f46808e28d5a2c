namespace D2.Build.Rules.Tests.Values.Pins;

public sealed class PinValuesTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("1.2.3", "tag")]
    [InlineData("v1.20.2", "tag")]
    [InlineData("main-abc_1", "tag")]
    [InlineData("ghcr.io/acme/app", "name")]
    [InlineData("localhost:5000/app", "name")]
    [InlineData(Digest, "digest")]
    [InlineData("ghcr.io/acme/app:1.2.3", "")]
    [InlineData("localhost:5000/app:1.2.3@" + Digest, "")]
    public void ValuesFitTheirMarkers(string value, string end) => Assert.Null(PinValues.Check("app", value, Marker(end)));

    [Theory]
    [InlineData("ghcr.io/acme/app:1.2.3", "tag", "behind the policy's name")]
    [InlineData("1.2.3", "digest", ":tag")]
    [InlineData(Digest, "tag", ":digest")]
    [InlineData("ghcr.io/acme/app", "", ":name")]
    [InlineData("1.2.3", "", ":tag")]
    [InlineData("a b", "tag", "Change the value")]
    [InlineData("localhost:5000/app", "", ":name")]
    [InlineData("ghcr.io/acme/app:1.2.3@sha256:12", "", "Change the value")]
    public void TheMessageSaysWhichEndWouldFit(string value, string end, string remedy)
    {
        var violation = PinValues.Check("app", value, Marker(end));

        Assert.Equal(Codes.PinValueMismatch, violation?.Code);
        Assert.Contains(remedy, violation!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyPinIsReported() => Assert.Equal(Codes.InvalidPin, PinValues.Check("app", "", null)?.Code);

    [Fact]
    public void WithoutAMarkerAnyTextIsAPin() => Assert.Null(PinValues.Check("app", "a b c", null));

    private static SetterMarker Marker(string end) => SetterMarker.Parse(end.Length == 0 ? "apps:app" : $"apps:app:{end}")!;
}
