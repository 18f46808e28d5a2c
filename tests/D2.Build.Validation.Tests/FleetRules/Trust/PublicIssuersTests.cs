using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class PublicIssuersTests
{
    public static TheoryData<Organization> Own => new()
    {
        Organization.OnGitLab("fabrikam", host: "gitlab.fabrikam.example"),
        Organization.OnGitHub("fabrikam", host: "github.fabrikam.example"),
    };

    [Fires("D2B5046")]
    [Theory]
    [MemberData(nameof(Own), DisableDiscoveryEnumeration = true)]
    public void AServerOfOnesOwnHasNoCertificatesOfThePublicInstance(Organization organization)
    {
        var finding = Only("D2B5046", Check(organization));

        Assert.StartsWith($"Pipelines of {organization.Forge.Host} would sign with the public Sigstore", finding.Message, StringComparison.Ordinal);
        Assert.Equal((organization.Location, organization.Forge.Host, Rules.Severity.Warning), (finding.Location, finding.Text, finding.Severity));
        Only("D2B5046", [.. RepositoryValidator.Check(new ComponentSet(organization, new("d2-apps"), []).Expand(Reference.NoFiles.Instance))]);
    }

    [Silent("D2B5046")]
    [Theory]
    [MemberData(nameof(Own), DisableDiscoveryEnumeration = true)]
    public void WithKeysOrAnInstanceOfItsOwnItSigns(Organization organization)
    {
        Assert.DoesNotContain("D2B5046", Check(organization with { Trust = new KeyTrust("cosign-pub", SampleKeys.One) }).Select(f => f.Code.Id));
        Assert.DoesNotContain("D2B5046", Check(organization with { Trust = new KeylessTrust("sigstore-root") }).Select(f => f.Code.Id));
        Assert.Empty(Check(Organization.OnGitLab("fabrikam")));
    }

    private static Finding[] Check(Organization organization) =>
        [.. FleetValidator.Check(new Fleet(organization, [ACluster()], [ATenant()], []).Expand())];
}
