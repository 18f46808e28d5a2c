namespace D2.Build.Rules.Tests.Values;

public class UrlsTests
{
    [Theory]
    [InlineData("oci://ghcr.io/acme/d2-infra/cert-manager")]
    [InlineData("oci://localhost:5000/apps")]
    [InlineData("oci://registry.example.com/a_b/c.d/e--f/0")]
    public void OciRepositoriesAreAccepted(string url) => Assert.Null(Urls.CheckOci(url));

    [Theory]
    [InlineData("", "begins with oci://")]
    [InlineData("ghcr.io/acme/apps", "begins with oci://")]
    [InlineData("https://ghcr.io/acme/apps", "begins with oci://")]
    [InlineData("OCI://ghcr.io/acme/apps", "begins with oci://")]
    [InlineData("oci:///acme/apps", "begins with oci://")]
    [InlineData("oci://ghcr.io", "a host and a path")]
    [InlineData("oci://ghcr.io/", "a host and a path")]
    [InlineData("oci://ghcr.io/acme/apps:latest", "under ref")]
    [InlineData("oci://ghcr.io/acme/apps@sha256:00", "under ref")]
    [InlineData("oci://ghcr.io/Acme/apps", "lower-case")]
    [InlineData("oci://ghcr.io/acme/apps/", "lower-case")]
    [InlineData("oci://ghcr.io/acme//apps", "lower-case")]
    [InlineData("oci://ghcr.io/acme/-apps", "lower-case")]
    [InlineData("oci://ghcr.io/acme-/apps", "lower-case")]
    [InlineData("oci://ghcr.io/acme/my apps", "lower-case")]
    public void WhatIsNoOciRepositoryIsRefused(string url, string reason)
    {
        var violation = Urls.CheckOci(url);

        Assert.Equal(Codes.InvalidUrl, violation?.Code);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://proxy:3128/path?query")]
    public void HttpUrlsAreAccepted(string url) => Assert.Null(Urls.CheckHttp(url));

    [Theory]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("ssh://example.com")]
    [InlineData("example.com")]
    public void WhatIsNoHttpUrlIsRefused(string url) => Assert.Equal(Codes.InvalidUrl, Urls.CheckHttp(url)?.Code);

    [Theory]
    [InlineData("https://github.com/acme/d2-fleet.git")]
    [InlineData("http://gitea.example.com/acme/d2-fleet")]
    [InlineData("ssh://git@github.com/acme/d2-fleet")]
    public void GitRepositoriesAreAccepted(string url) => Assert.Null(Urls.CheckGit(url));

    [Theory]
    [InlineData("git@github.com:acme/d2-fleet")]
    [InlineData("oci://ghcr.io/acme/d2-fleet")]
    [InlineData("file:///srv/git")]
    public void WhatIsNoGitRepositoryIsRefused(string url) => Assert.Equal(Codes.InvalidUrl, Urls.CheckGit(url)?.Code);

    [Theory]
    [InlineData("https://charts.jetstack.io")]
    [InlineData("http://charts.example.com")]
    [InlineData("oci://ghcr.io/stefanprodan/charts")]
    public void HelmRepositoriesAreAccepted(string url) => Assert.Null(Urls.CheckHelm(url));

    [Theory]
    [InlineData("ssh://git@github.com/acme/charts")]
    [InlineData("charts.jetstack.io")]
    public void WhatIsNoHelmRepositoryIsRefused(string url) => Assert.Equal(Codes.InvalidUrl, Urls.CheckHelm(url)?.Code);
}
