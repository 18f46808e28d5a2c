using D2.Build.Flux;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

/// <summary>D2B5050.</summary>
public sealed class InsecureSourcesTests : ObjectRuleTest
{
    [Fires("D2B5050")]
    [Fact]
    public void ASourceOverPlainHttpIsReported()
    {
        var charts = new HelmRepository("charts") { Namespace = "web", Spec = { Interval = "1h", Url = "http://charts.example.com" } };

        AssertFinds(Codes.PlainSource, "spec.url", "'http://charts.example.com' is pulled without TLS", charts);
        Assert.Equal(charts.Location, Assert.Single(ObjectValidator.Check(charts)).Location);
    }

    [Fact]
    public void SoIsOneThatIsToldToDoWithoutTls()
    {
        AssertFinds(Codes.PlainSource, "spec.insecure", "'oci://registry.example.com/web'", AnArtifact("oci://registry.example.com/web"));
        AssertFinds(Codes.PlainSource, "spec.insecure", "'example.com/web'", new ImageRepository("web") { Spec = { Interval = "1h", Image = "example.com/web", Insecure = true } });
        AssertFinds(
            Codes.PlainSource, "spec.insecure", "'oci://registry.example.com/charts'",
            new HelmRepository("charts") { Spec = { Url = "oci://registry.example.com/charts", Insecure = true } });
        AssertFinds(
            Codes.PlainSource, "spec.insecure", "'minio.example.com'",
            new Bucket("b") { Spec = { Interval = "1h", Endpoint = "minio.example.com", BucketName = "b", Insecure = true } });
    }

    [Silent("D2B5050")]
    [Theory]
    [InlineData("oci://localhost:5000/web")]
    [InlineData("oci://127.0.0.1:5000/web")]
    [InlineData("oci://[::1]:5000/web")]
    [InlineData("oci://kind-registry:5000/web")]
    [InlineData("oci://zot.registry.svc.cluster.local/web")]
    [InlineData("oci://zot.registry.svc:5000/web")]
    public void NearbyNobodyIsOnTheWay(string url) => AssertSilent(AnArtifact(url));

    [Fact]
    public void TlsIsTheDefault()
    {
        var source = AnArtifact("oci://registry.example.com/web");
        source.Spec.Insecure = false;

        AssertSilent(source);
        AssertSilent(new HelmRepository("charts") { Spec = { Interval = "1h", Url = "https://charts.example.com" } });
        AssertSilent(new HelmRepository("charts") { Spec = { Interval = "1h", Url = "http://charts.web.svc/x" } });
    }

    private static OciRepository AnArtifact(string url) => new("web") { Spec = { Interval = "1h", Url = url, Insecure = true } };
}
