using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

public sealed class InstallationTests
{
    [Fires("D2B5007")]
    [Fact]
    public void ARenamedSyncSourceIsNoLongerVerified()
    {
        var cluster = new Cluster("staging") { Environment = "staging", Instance = { Spec = { Sync = { Name = "fleet" } } } };

        var finding = Assert.Single(Check([cluster], []), f => f.Code.Id == "D2B5007");

        Assert.Contains("is for OCIRepository 'flux-system', which its Flux does not have (it has fleet)", finding.Message, StringComparison.Ordinal);
        Assert.Equal((cluster.Location, "flux-system"), (finding.Location, finding.Text));
    }

    [Silent("D2B5007")]
    [Theory]
    [InlineData("Deployment", "helm-controler", true)]
    [InlineData("Deployment", "(kustomize-controller|helm-controller)", false)]
    [InlineData("Deployment", null, false)]
    [InlineData("Kustomization", "flux-system", false)]
    [InlineData("NetworkPolicy", "allow-all", false)]
    public void PatchesOfTheInstallationFindSomething(string kind, string? name, bool isReported)
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging",
            Customize = { (FluxInstance i) => i.Spec.Kustomize.Patches.Add(new KustomizePatch { Patch = "- op: remove\n  path: /x\n", Target = { Kind = kind, Name = name } }) },
        };

        Assert.Equal(isReported ? ["D2B5007"] : [], Check([cluster], []).Select(f => f.Code.Id));
    }

    [Fires("D2B5027")]
    [Silent("D2B5027")]
    [Theory]
    [InlineData("oci://ghcr.io/others/manifests:latest", true)]
    [InlineData("oci://ghcr.io/others/manifests@sha256:0000", false)]
    public void ManifestsOfFluxComeFromTheOperatorOrArePinned(string artifact, bool isReported)
    {
        var cluster = new Cluster("staging") { Environment = "staging", Instance = { Spec = { Distribution = { Artifact = artifact } } } };

        Assert.Equal(isReported ? [("D2B5027", cluster.Location, artifact)] : [], Check([cluster], []).Select(f => (f.Code.Id, f.Location, f.Text!)));
    }

    [Fires("D2B5021")]
    [Fact]
    public void AFluxThatCannotReadBundlesVerifiesNothing()
    {
        var cluster = new Cluster("old") { Environment = "staging", FluxVersion = "2.7.x" };

        var finding = Only("D2B5021", Check([cluster], [ATenant()]));

        Assert.Equal((cluster.Location, "2.7.x"), (finding.Location, finding.Text));
    }

    [Silent("D2B5021")]
    [Fact]
    public void AFluxThatReadsThemIsFine() => Assert.Empty(Check([new("new") { Environment = "staging", FluxVersion = "2.8.x" }], [ATenant()]));

    [Fires("D2B5022")]
    [Silent("D2B5022")]
    [Fact]
    public void KeysAreReadFromEntriesThatEndWithPub()
    {
        var secret = new Secret("keys") { Namespace = "web", StringData = { ["cosign.pem"] = "-----BEGIN PUBLIC KEY-----" } };

        var findings = Check([ACluster()], [], WithKey(), secret);

        Assert.Equal(["D2B5022", "D2B5028"], findings.Select(f => f.Code.Id).Order(StringComparer.Ordinal));
        Assert.Equal(secret.Location, findings.Single(f => f.Code.Id == "D2B5022").Location);

        secret = new Secret("keys") { Namespace = "web", StringData = { ["cosign.pub"] = "-----BEGIN PUBLIC KEY-----" } };
        Only("D2B5028", Check([ACluster()], [], WithKey(), secret));
    }

    [Fires("D2B5028")]
    [Fact]
    public void AKeyIsWorthAMessageOnly()
    {
        var source = WithKey();

        var finding = Only("D2B5028", Check([ACluster()], [], source));

        Assert.Equal((source.Location, Rules.Severity.Info), (finding.Location, finding.Severity));
    }

    [Fact]
    public void BesideAKeyIdentitiesAreNotLookedAt()
    {
        var source = WithKey();
        source.Spec.Verify.MatchOidcIdentity = [new() { Issuer = "^https://issuer$", Subject = "^me$" }];

        Only("D2B5022", Check([ACluster()], [], source));
    }

    [Fires("D2B5026")]
    [Silent("D2B5026")]
    [Theory]
    [InlineData("strict", false)]
    [InlineData("audit", true)]
    public void ATrustPolicyHasToBeStrict(string level, bool isReported)
    {
        var secret = new Secret("trust")
        {
            Namespace = "web",
            StringData = { ["trustpolicy.json"] = $"{{\"level\": \"{level}\"}}" },
        };

        Assert.Equal(isReported ? [("D2B5026", secret.Location)] : [], Check([ACluster()], [], secret).Select(f => (f.Code.Id, f.Location)));
    }

    private static OciRepository WithKey() => new("source")
    {
        Namespace = "web",
        Spec =
        {
            Interval = "1h",
            Url = "oci://ghcr.io/others/web",
            Verify = { Provider = VerificationProvider.Cosign, SecretRef = "keys" },
        },
    };
}
