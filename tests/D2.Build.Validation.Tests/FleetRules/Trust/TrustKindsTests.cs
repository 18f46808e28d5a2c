using System.Security.Cryptography;
using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Trust;

/// <summary>Fleets that verify otherwise than keyless with the public instance.</summary>
public sealed class TrustKindsTests
{
    private static readonly KeyTrust Key = new("cosign-pub", SampleKeys.One);
    private static readonly KeylessTrust OwnSigstore = new("sigstore-root");
    private static readonly NotationTrust Notation = new("notation-trust");

    [Silent("D2B5041")]
    [Fact]
    public void TheConventionIsFineHoweverItIsSigned()
    {
        // That keys leave no trace is said of every source.
        Assert.All(Check(Key), finding => Assert.Equal("D2B5028", finding.Code.Id));
        Assert.Empty(Check(OwnSigstore));
        Assert.Empty(Check(Notation));
    }

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public void WhatIsNoPublicKeyIsRefused(string key, string said)
    {
        var trust = new KeyTrust("cosign-pub", SampleKeys.One, key);

        var finding = Assert.Single(Check(trust), finding => finding.Code.Id == "D2B5040");

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.Contains("key 2 of 2", finding.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> WrongKeys => new()
    {
        { "cosign.pub", "without a PEM block" },
        { SampleKeys.One + SampleKeys.Two, "several keys" },
        { SampleKeys.One.Replace("MFkwEwYHKoZI", "MFkwEwYHKoZJ", StringComparison.Ordinal), "no key for ECDSA" },
        { PemEncoding.WriteString("PUBLIC KEY", "text"u8), "no key for ECDSA" },
        { PemEncoding.WriteString("CERTIFICATE", "text"u8), "without a PEM block" },
    };

    [Fact]
    public void APrivateKeyIsRefusedAndNotRepeated()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportPkcs8PrivateKeyPem();

        // It is one mistake, in one place.
        Assert.DoesNotContain(Check(new KeyTrust("cosign-pub", pem)), finding => finding.Code.Id == "D2B1025");
        var finding = Assert.Single(Check(new KeyTrust("cosign-pub", pem)), finding => finding.Code.Id == "D2B5040");

        Assert.Contains("private key", finding.Message, StringComparison.Ordinal);
        Assert.All(pem.Split('\n')[1..^1], line => Assert.DoesNotContain(line, finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void NoKeyAtAllIsRefused() => Assert.Contains(Check(new KeyTrust("cosign-pub")), finding => finding.Code.Id == "D2B5040");

    [Silent("D2B5040")]
    [Fact]
    public void RsaAndEd25519AreKeysToo()
    {
        using var rsa = RSA.Create(2048);
        const string ed25519 = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";

        Assert.DoesNotContain(Check(new KeyTrust("cosign-pub", rsa.ExportSubjectPublicKeyInfoPem(), ed25519)), finding => finding.Code.Id == "D2B5040");
    }

    [Fires("D2B5040")]
    [Fact]
    public void ComponentsDeclareTheSameKeys()
    {
        var set = new ComponentSet(Organization.OnGitHub("acme") with { Trust = new KeyTrust("cosign-pub", "none") }, new("d2-apps"), []);

        var finding = Assert.Single(RepositoryValidator.Check(set.Expand(Reference.NoFiles.Instance)));

        Assert.Equal(("D2B5040", set.Organization.Location), (finding.Code.Id, finding.Location));
    }

    [Fires("D2B5041")]
    [Fact]
    public void ASourceThatDemandsAnotherKindOfSignatureIsRefused()
    {
        var keyless = Organization.OnGitHub("acme").Verification("d2-apps", "push-artifact", "refs/heads/main");
        var tenant = new AppsTenant("apps")
        {
            Components = ["frontend"], Customize = { (OciRepository o) => o.Spec.Verify = (OciVerification)keyless.Clone() },
        };

        foreach (var trust in new D2.Build.Trust[] { Key, OwnSigstore, Notation })
        {
            var finding = Assert.Single(Check(trust, tenant: tenant), finding => finding.Code.Id == "D2B5041");
            Assert.Equal(tenant.Location, finding.Location);
        }

        Assert.DoesNotContain(Check(new KeylessTrust(), tenant: tenant), finding => finding.Code.Id == "D2B5041");
    }

    [Fact]
    public void ASyncSourceThatDemandsAnotherKindOfSignatureIsRefused()
    {
        var cluster = new Cluster("staging")
        {
            Environment = "staging", Customize = { (FluxInstance i) => i.Spec.Kustomize.Patches[0].Patch = i.Spec.Kustomize.Patches[0].Patch!.Replace("cosign\n", "notation\n", StringComparison.Ordinal) },
        };

        var finding = Assert.Single(Check(Key, cluster), finding => finding.Code.Id == "D2B5041");

        Assert.StartsWith("The sync source of cluster 'staging'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherSigstoreNeedsAFluxThatKnowsTheField()
    {
        var findings = Check(OwnSigstore, new Cluster("staging") { Environment = "staging", FluxVersion = "2.8.x" });

        Assert.Equal(["D2B4014", "D2B4014"], findings.Select(finding => finding.Code.Id));
        Assert.All(findings, finding => Assert.Contains("verify.trustedRootSecretRef needs Flux 2.9", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void OldFluxReadsNotationAndNoBundles()
    {
        var cluster = new Cluster("staging") { Environment = "staging", FluxVersion = "2.7.x" };

        Assert.Empty(Check(Notation, cluster));
        Assert.Contains(Check(Key, cluster), finding => finding.Code.Id == "D2B5021");
    }

    [Fact]
    public void RefsAreNoConcernOfKeys()
    {
        var anyTag = new SigningWorkflow("push-artifact", new("refs/tags/.*")) { PublishesOn = new("refs/heads/.*") };
        var cluster = new Cluster("staging") { Environment = "staging", Channel = new("latest", anyTag, anyTag) };

        Assert.Contains(Check(OwnSigstore, cluster), finding => finding.Code.Id == "D2B5008");
        Assert.All(Check(Key, cluster), finding => Assert.Equal("D2B5028", finding.Code.Id));
    }

    private static Finding[] Check(D2.Build.Trust trust, Cluster? cluster = null, Tenant? tenant = null) =>
    [
        .. FleetValidator.Check(
            new Fleet(Organization.OnGitHub("acme") with { Trust = trust }, [cluster ?? ACluster()], [tenant ?? ATenant()], []).Expand()),
    ];
}
