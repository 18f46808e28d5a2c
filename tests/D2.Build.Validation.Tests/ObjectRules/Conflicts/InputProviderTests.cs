using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class InputProviderTests : ConflictTest
{
    [Theory]
    [InlineData(InputProviderType.GitHubBranch, "https://github.com/acme/apps")]
    [InlineData(InputProviderType.GiteaTag, "http://gitea.example.com/acme/apps")]
    [InlineData(InputProviderType.AzureDevOpsTag, "https://dev.azure.com/acme/apps/_git/apps")]
    [InlineData(InputProviderType.AwsCodeCommitTag, "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/apps")]
    [InlineData(InputProviderType.OciArtifactTag, "oci://ghcr.io/acme/apps")]
    [InlineData(InputProviderType.EcrArtifactTag, "oci://1.dkr.ecr.eu-west-1.amazonaws.com/apps")]
    [InlineData(InputProviderType.ExternalService, "https://inputs.example.com")]
    [InlineData(InputProviderType.GitHubBranch, "<< inputs.repository >>")]
    [InlineData(InputProviderType.Static, null)]
    public void UrlsOfTheTypePass(InputProviderType type, string? url) => AssertSilent(Provider(type, url));

    [Theory]
    [InlineData(InputProviderType.Static, "https://example.com", "no url")]
    [InlineData(InputProviderType.GitHubBranch, null, "needs a url")]
    [InlineData(InputProviderType.OciArtifactTag, null, "needs a url")]
    [InlineData(InputProviderType.GitLabTag, "oci://ghcr.io/acme/apps", "Git provider")]
    [InlineData(InputProviderType.GiteaTag, "ssh://gitea.example.com/acme/apps", "Git provider")]
    [InlineData(InputProviderType.AzureDevOpsTag, "oci://dev.azure.com/acme", "Azure DevOps provider")]
    [InlineData(InputProviderType.AwsCodeCommitTag, "http://git-codecommit.eu-west-1.amazonaws.com/v1/repos/apps", "https://")]
    [InlineData(InputProviderType.OciArtifactTag, "https://ghcr.io/acme/apps", "oci://")]
    [InlineData(InputProviderType.GarArtifactTag, "oci://europe-docker.pkg.dev", "a path after the host")]
    [InlineData(InputProviderType.ExternalService, "oci://ghcr.io/acme/apps", "ExternalService")]
    [InlineData(InputProviderType.ExternalService, "http://inputs.example.com", "unless insecure")]
    public void UrlsOfOtherTypesAreRefused(InputProviderType type, string? url, string words) =>
        AssertConflict("spec", words, Provider(type, url));

    [Theory]
    [InlineData(InputProviderType.ExternalService, "http://inputs.example.com")]
    [InlineData(InputProviderType.OciArtifactTag, "oci://registry.local/apps")]
    public void SomeTypesMayBeInsecure(InputProviderType type, string url)
    {
        var provider = Provider(type, url);
        provider.Spec.Insecure = true;

        AssertSilent(provider);
    }

    [Theory]
    [InlineData(InputProviderType.GitHubBranch, "https://github.com/acme/apps")]
    [InlineData(InputProviderType.AcrArtifactTag, "oci://acme.azurecr.io/apps")]
    public void OthersMayNot(InputProviderType type, string url)
    {
        var provider = Provider(type, url);
        provider.Spec.Insecure = true;

        AssertConflict("spec", "insecure", provider);
    }

    [Theory]
    [InlineData(InputProviderType.AzureDevOpsBranch, "https://dev.azure.com/acme", true)]
    [InlineData(InputProviderType.AwsCodeCommitBranch, "https://codecommit.example.com", true)]
    [InlineData(InputProviderType.OciArtifactTag, "oci://ghcr.io/acme/apps", true)]
    [InlineData(InputProviderType.GitHubBranch, "https://github.com/acme/apps", false)]
    [InlineData(InputProviderType.ExternalService, "https://example.com", false)]
    [InlineData(InputProviderType.Static, null, false)]
    public void AccountsAreForClouds(InputProviderType type, string? url, bool allowed)
    {
        var provider = Provider(type, url);
        provider.Spec.ServiceAccountName = "reader";

        AssertAllowed(allowed, "serviceAccountName", provider);
    }

    [Theory]
    [InlineData(InputProviderType.GitHubBranch, "https://github.com/acme/apps", true)]
    [InlineData(InputProviderType.OciArtifactTag, "oci://ghcr.io/acme/apps", true)]
    [InlineData(InputProviderType.ExternalService, "https://example.com", true)]
    [InlineData(InputProviderType.EcrArtifactTag, "oci://ecr.example.com/apps", false)]
    [InlineData(InputProviderType.AzureDevOpsBranch, "https://dev.azure.com/acme", false)]
    [InlineData(InputProviderType.AwsCodeCommitBranch, "https://codecommit.example.com", false)]
    [InlineData(InputProviderType.Static, null, false)]
    public void CertificatesAreNotForClouds(InputProviderType type, string? url, bool allowed)
    {
        var provider = Provider(type, url);
        provider.Spec.CertSecretRef = "certificate";

        AssertAllowed(allowed, "certSecretRef", provider);
    }

    [Theory]
    [InlineData(InputProviderType.GitHubBranch, "https://github.com/acme/apps", true)]
    [InlineData(InputProviderType.AzureDevOpsBranch, "https://dev.azure.com/acme", true)]
    [InlineData(InputProviderType.OciArtifactTag, "oci://ghcr.io/acme/apps", true)]
    [InlineData(InputProviderType.GarArtifactTag, "oci://gar.example.com/apps", false)]
    [InlineData(InputProviderType.AwsCodeCommitBranch, "https://codecommit.example.com", false)]
    [InlineData(InputProviderType.Static, null, false)]
    public void SecretsAreNotForCloudRegistries(InputProviderType type, string? url, bool allowed)
    {
        var provider = Provider(type, url);
        provider.Spec.SecretRef = "login";

        AssertAllowed(allowed, "secretRef", provider);
    }

    [Fact]
    public void ExternalArtifactsAreSelected()
    {
        var provider = Provider(InputProviderType.ExternalArtifact, null);
        AssertConflict("spec", "needs selectors", provider);

        provider.Spec.Selectors = [new() { Name = "apps" }];
        AssertSilent(provider);

        provider.Spec.Url = "https://example.com";
        AssertConflict("spec", "no url", provider);
    }

    [Fact]
    public void NothingElseIs()
    {
        var provider = Provider(InputProviderType.Static, null);
        provider.Spec.Selectors = [new() { Name = "apps" }];

        AssertConflict("spec", "ExternalArtifact only", provider);
    }

    [Fact]
    public void ASelectorHasANameOrLabels()
    {
        var provider = Provider(InputProviderType.ExternalArtifact, null);
        provider.Spec.Selectors = [new() { MatchLabels = { ["team"] = "red" } }, new() { Name = "apps", MatchLabels = { ["team"] = "red" } }];
        AssertConflict("spec.selectors[1]", "exclude each other", provider);

        provider.Spec.Selectors[1].Name = null;

        AssertSilent(provider);
    }

    private static void AssertAllowed(bool allowed, string field, ResourceSetInputProvider provider)
    {
        if (allowed)
        {
            AssertSilent(provider);
        }
        else
        {
            AssertConflict("spec", field, provider);
        }
    }

    private static ResourceSetInputProvider Provider(InputProviderType type, string? url) =>
        new("inputs") { Spec = { Type = type, Url = url } };
}
