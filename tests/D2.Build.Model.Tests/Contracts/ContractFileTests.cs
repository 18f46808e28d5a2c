using System.Text;

namespace D2.Build.Model.Tests.Contracts;

public sealed class ContractFileTests
{
    [Fact]
    public void WhatIsWrittenIsRead()
    {
        var component = new ComponentContract("web", ComponentKind.App)
        {
            Environments = ["staging"],
            Variables = ["CLUSTER_DOMAIN"],
            Sources = [new("OCIRepository", "oci://ghcr.io/acme/charts/web")],
            Provides = ["acme.example/Web"],
            Requires = ["helm.toolkit.fluxcd.io/HelmRelease"],
            ClusterScoped = ["/Namespace"],
            IsEncrypted = true,
        };
        var contract = new RepositoryContract("d2-apps", [component]) { Registry = "ghcr.io/acme" };

        var read = ContractFile.Read(ContractFile.Write(contract));

        Assert.Equal(("d2-apps", "ghcr.io/acme"), (read.Repository, read.Registry));
        Assert.Equivalent(component, Assert.Single(read.Components), strict: true);
    }

    [Fact]
    public void WhoSignsIsWrittenUnlessItIsTheUsualWay()
    {
        var usual = new RepositoryContract("d2-apps", []);
        var keys = usual with { Signers = ["one", "two"] };

        Assert.DoesNotContain("signers", Encoding.UTF8.GetString(ContractFile.Write(usual)), StringComparison.Ordinal);
        Assert.Equal(usual.Signers, ContractFile.Read(ContractFile.Write(usual)).Signers);
        Assert.Equal(keys.Signers, ContractFile.Read(ContractFile.Write(keys)).Signers);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\":2}")]
    [InlineData("{\"schemaVersion\":1,\"schemaVersion\":1}")]
    [InlineData("{\"schemaVersion\":1,\"registry\":\"r\",\"repository\":[],\"components\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"registry\":\"r\",\"repository\":\"d\",\"components\":[{\"name\":1}]}")]
    public void AnythingElseIsRefused(string json) =>
        Assert.Throws<FormatException>(() => ContractFile.Read(Encoding.UTF8.GetBytes(json)));
}
