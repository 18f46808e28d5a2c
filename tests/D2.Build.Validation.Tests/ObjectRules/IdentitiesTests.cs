using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules;

public sealed class IdentitiesTests
{
    private const string Issuer = @"^https://token\.actions\.githubusercontent\.com$";
    private const string Subject = @"^https://github\.com/acme/charts/\.github/workflows/push\.yaml@refs/heads/main$";

    [Fact]
    public void AKeylessIdentityIsFine() => Assert.Empty(Check(new()
    {
        Provider = VerificationProvider.Cosign,
        MatchOidcIdentity = [new() { Issuer = Issuer, Subject = Subject }],
    }));

    [Fact]
    public void AKeyIsFine() => Assert.Empty(Check(new() { Provider = VerificationProvider.Cosign, SecretRef = "cosign-pub" }));

    [Fact]
    public void NotationNeedsNoIdentity() =>
        Assert.Empty(Check(new() { Provider = VerificationProvider.Notation, SecretRef = "notation-config" }));

    [Fact]
    public void WithoutVerificationThereIsNothingToCheck() => Assert.Empty(ObjectValidator.Check(ARepository()));

    [Fact]
    public void KeylessWithoutIdentityIsRefused()
    {
        var finding = Assert.Single(Check(new() { Provider = VerificationProvider.Cosign }));

        Assert.Equal("D2B5003", finding.Code.Id);
        Assert.StartsWith("OCIRepository 'charts' in namespace 'web', spec.verify: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralIdentitiesAreRefused()
    {
        var finding = Assert.Single(Check(new()
        {
            Provider = VerificationProvider.Cosign,
            MatchOidcIdentity = [new() { Issuer = Issuer, Subject = Subject }, new() { Issuer = Issuer, Subject = Subject }],
        }));

        Assert.Equal("D2B5004", finding.Code.Id);
    }

    [Fact]
    public void AnExpressionIsRefusedAtItsField()
    {
        var finding = Assert.Single(Check(new()
        {
            Provider = VerificationProvider.Cosign,
            MatchOidcIdentity = [new() { Issuer = Issuer, Subject = "^https://github.com/acme$" }],
        }));

        Assert.Equal(("D2B5002", "^https://github.com/acme$"), (finding.Code.Id, finding.Text));
        Assert.Contains("spec.verify.matchOIDCIdentity[0].subject: ", finding.Message, StringComparison.Ordinal);
    }

    private static OciRepository ARepository() =>
        new("charts") { Namespace = "web", Spec = { Interval = "10m", Url = "oci://ghcr.io/acme/charts" } };

    private static Finding[] Check(OciVerification verification)
    {
        var repository = ARepository();
        repository.Spec.Verify = verification;
        return [.. ObjectValidator.Check(repository)];
    }
}
