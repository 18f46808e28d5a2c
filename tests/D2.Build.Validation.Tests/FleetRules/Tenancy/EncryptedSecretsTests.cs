using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Tenancy;

public sealed class EncryptedSecretsTests
{
    [Fires("D2B1031")]
    [Fact]
    public void WhatTheTenantsKustomizationDoesNotDecryptIsReported()
    {
        var secret = Encrypted();

        var finding = Only("D2B1031", Check([Decrypting("a"), ACluster("b")], [], secret));

        Assert.Equal(secret.Location, finding.Location);
        Assert.Contains("Kustomization 'tenants' of cluster 'b' decrypts nothing", finding.Message, StringComparison.Ordinal);
    }

    [Silent("D2B1031")]
    [Fact]
    public void WhereItDecryptsAllIsWell() => Assert.Empty(Check([Decrypting("a"), Decrypting("b")], [], Encrypted()));

    [Fact]
    public void NeitherTheSyncNorASetDecrypts()
    {
        var cluster = Decrypting("a");
        var set = new ResourceSet("set") { Namespace = "flux-system", Spec = { Resources = [Encrypted()] } };

        Assert.Contains("inside of a ResourceSet", Only("D2B1031", Check([cluster], [], set)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "the sync of Flux Operator", Only("D2B1031", Check([new("a") { Environment = "staging", Resources = [Encrypted()] }], [])).Message, StringComparison.Ordinal);
    }

    private static Cluster Decrypting(string name) => new(name)
    {
        Environment = "staging",
        Customize = { (FluxKustomization k) => k.Spec.Decryption = new() { Provider = DecryptionProvider.Sops, SecretRef = "sops-age" } },
    };

    private static Secret Encrypted() => new("db") { Namespace = "flux-system", StringData = { ["a"] = "ENC[x]" }, ["sops"] = new Mapping { ["mac"] = "x" } };
}
