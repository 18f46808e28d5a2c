using D2.Build.Flux;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

/// <summary>D2B1050 to D2B1055 and D2B5010 at the fields that have these formats.</summary>
public sealed class ValueFormatsTests : ObjectRuleTest
{
    [Fires("D2B1050")]
    [Fact]
    public void RangesOfVersions() =>
        AssertFinds(Codes.InvalidSemverRange, "spec.ref.semver", "'newest'", Source(new() { Semver = "newest" }));

    [Fact]
    public void RangesOfCharts() => AssertFinds(
        Codes.InvalidSemverRange, "spec.chart.spec.version", "'latest'",
        new HelmRelease("web") { Spec = { Interval = "1h", Chart = { Spec = { Chart = "web", Version = "latest", SourceRef = { Kind = HelmChartSourceKind.HelmRepository, Name = "web" } } } } });

    [Fires("D2B1051")]
    [Fact]
    public void Tags() => AssertFinds(Codes.InvalidImageTag, "spec.ref.tag", "'a b'", Source(new() { Tag = "a b" }));

    [Fires("D2B1052")]
    [Fact]
    public void Digests() => AssertFinds(Codes.InvalidImageDigest, "spec.ref.digest", "'sha256:1'", Source(new() { Digest = "sha256:1" }));

    [Fires("D2B1053")]
    [Fact]
    public void Images() => AssertFinds(
        Codes.InvalidImageName, "spec.image", "a policy chooses them",
        new ImageRepository("web") { Spec = { Interval = "5m", Image = "ghcr.io/acme/web:1" } });

    [Fires("D2B1054")]
    [Fact]
    public void Schedules() => AssertFinds(
        Codes.InvalidCron, "spec.schedule[0].cron", "(0 is Sunday)", Provider(new() { Cron = "0 9 * * 7" }));

    [Fires("D2B1055")]
    [Fact]
    public void TimeZones() => AssertFinds(
        Codes.UnknownTimeZone, "spec.schedule[0].timeZone", "'Oslo'", Provider(new() { Cron = "0 9 * * 0", TimeZone = "Oslo" }));

    [Fires("D2B5010")]
    [Fact]
    public void Expressions() => AssertFinds(
        Codes.InvalidRegex, "spec.ref.semverFilter", "lookahead", Source(new() { Semver = "1.x", SemverFilter = "(?!rc)" }));

    [Silent("D2B1050", "D2B1051", "D2B1052", "D2B1053", "D2B1054", "D2B1055", "D2B5010")]
    [Fact]
    public void GoodOnesPass()
    {
        AssertSilent(Source(new() { Semver = ">=1.0.0 <2.0.0", SemverFilter = ".*-rc.*" }));
        AssertSilent(Source(new() { Tag = "latest-stable", Digest = "sha256:" + new string('0', 64) }));
        AssertSilent(Source(new() { Tag = "${ARTIFACT_TAG}", Semver = "<< inputs.semver >>" }));
        AssertSilent(new ImageRepository("web") { Spec = { Interval = "5m", Image = "ghcr.io/acme/web" } });
        AssertSilent(Provider(new() { Cron = "0 9 * * mon-fri", TimeZone = "Europe/Oslo", Window = "5m" }));
    }

    private static OciRepository Source(OciReference reference) =>
        new("web") { Spec = { Interval = "5m", Url = "oci://ghcr.io/acme/web", Ref = reference } };

    private static ResourceSetInputProvider Provider(InputSchedule schedule) =>
        new("teams") { Spec = { Type = InputProviderType.Static, Schedule = [schedule] } };
}
