using D2.Build.Flux;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.PinRules;

/// <summary>D2B8044, D2B8046 to D2B8051: what takes the pins and the policies to see.</summary>
public sealed class PinRuleTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Silent("D2B8046", "D2B8047", "D2B8049")]
    [Fact]
    public void PinsWithTheirPoliciesAreSilent()
    {
        VersionPin[] pins =
        [
            Pin("app", "1.2.3", "apps:app:tag"),
            Pin("app-name", "ghcr.io/acme/app", "apps:app:name"),
            Pin("app-image", $"ghcr.io/acme/app:1.2.3@{Digest}", "apps:app"),
            Pin("by-hand", "anything", null),
        ];

        Assert.Empty(Check(pins, new VersionPolicy(pins[0]) { Image = "ghcr.io/acme/app", Semver = "1.x" }));
    }

    [Fires("D2B8046")]
    [Fact]
    public void AMarkerWithoutPolicyIsReportedAtThePin() => AssertReported(
        "D2B8046", "apps:app:tag", Check([Pin("app", "1.2.3", "apps:app:tag")]));

    [Fires("D2B8047")]
    [Fact]
    public void APolicyWithoutMarkerIsReportedAtThePin()
    {
        var pin = Pin("app", "1.2.3", null);

        AssertReported("D2B8047", "app", Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = "1.x" }));
    }

    [Fires("D2B8048")]
    [Silent("D2B8048")]
    [Theory]
    [InlineData(null, true)]
    [InlineData(DigestReflectionPolicy.Never, true)]
    [InlineData(DigestReflectionPolicy.IfNotPresent, false)]
    [InlineData(DigestReflectionPolicy.Always, false)]
    public void ADigestHasToBeLookedUp(DigestReflectionPolicy? digests, bool isReported)
    {
        VersionPin[] pins = [Pin("digest", Digest, "apps:app:digest")];

        var findings = Check(pins, new VersionPolicy(pins[0]) { Image = "ghcr.io/acme/app", Semver = "1.x", Digests = digests });

        Assert.Equal(isReported ? [("D2B8048", new SourceLocation("versions.yaml", 7))] : [], findings.Select(finding => (finding.Code.Id, finding.Location)));
    }

    [Fires("D2B8049")]
    [Theory]
    [InlineData("1.2.3", "apps:app:tag", "1.2.3")]
    [InlineData("ghcr.io/acme/app:1.2.3", "apps:app", "1.2.3")]
    public void AVersionOutsideOfTheRangeIsReported(string value, string marker, string text)
    {
        var pin = Pin("app", value, marker);

        AssertReported("D2B8049", text, Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = "2.x" }));
    }

    [Fires("D2B8050")]
    [Silent("D2B8050")]
    [Fact]
    public void ARangeThatAllowsMajorsIsAWarning()
    {
        var pin = Pin("app", "1.2.3", "apps:app:tag");

        var findings = Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = ">=1.0.0" });

        AssertReported("D2B8050", "1.2.3", findings);
        Assert.Equal(Severity.Warning, findings[0].Severity);
        Assert.Empty(Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = ">=1.0.0", Majors = MajorVersions.Allowed }));
    }

    [Theory]
    [InlineData("main-1.2.3", "^main-(?P<version>.*)$", "$version", true)]
    [InlineData("main-1.2.3", "^main-(?P<version>.*)$", "${version}", true)]
    [InlineData("main-1.2.3", "^main-(.*)$", "$1", true)]
    [InlineData("main-2.2.3", "^main-(.*)$", "$1", false)]
    public void TheFilterSaysWhatIsCompared(string tag, string pattern, string extract, bool isInside)
    {
        var pin = Pin("app", tag, "apps:app:tag");
        var policy = new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = "1.x", FilterTags = new() { Pattern = pattern, Extract = extract } };

        Assert.Equal(isInside ? [] : ["D2B8049"], Check([pin], policy).Select(finding => finding.Code.Id));
    }

    [Fact]
    public void WithoutAnalyzersTheFilesAreCheckedAllTheSame()
    {
        VersionPin[] pins = [Pin("a", "1.2.3", "apps:app:tag"), Pin("b", Digest, "apps:app:tag")];

        var findings = Check(pins, new VersionPolicy(pins[0]) { Image = "ghcr.io/acme/app", Alphabetical = TagOrder.Ascending });

        Assert.Equal(["D2B8051", "D2B8044"], findings.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void TheObjectsAreCheckedLikeAnyOther()
    {
        var pin = Pin("app", "1.2.3", "apps:app:tag");

        Assert.Equal(["D2B1006"], Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app" }).Select(finding => finding.Code.Id));
        Assert.Equal(["D2B1050"], Check([pin], new VersionPolicy(pin) { Image = "ghcr.io/acme/app", Semver = "newest" }).Select(finding => finding.Code.Id));
    }

    private static VersionPin Pin(string key, string value, string? marker) => new(key, value, marker, "versions.yaml", 7);

    private static List<Finding> Check(VersionPin[] pins, params VersionPolicy[] policies)
    {
        var updates = new VersionUpdates(pins, policies);
        return [.. VersionUpdateValidator.Check(updates, updates.Expand())];
    }

    private static void AssertReported(string code, string text, IEnumerable<Finding> findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((code, text, new SourceLocation("versions.yaml", 7)), (finding.Code.Id, finding.Text, finding.Location));
    }
}
