using D2.Build.Flux;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

public sealed class IdentitiesTests
{
    private const string Issuer = @"^https://token\.actions\.githubusercontent\.com$";
    private const string Subject = @"^https://github\.com/acme/charts/\.github/workflows/push\.yaml@refs/heads/main$";

    [Silent("D2B5001", "D2B5002", "D2B5003", "D2B5004")]
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

    [Fires("D2B5003")]
    [Fact]
    public void KeylessWithoutIdentityIsRefused()
    {
        var (repository, finding) = Only(new() { Provider = VerificationProvider.Cosign });

        Assert.Equal(("D2B5003", repository.Location), (finding.Code.Id, finding.Location));
        Assert.StartsWith("OCIRepository 'charts' in namespace 'web', spec.verify: ", finding.Message, StringComparison.Ordinal);
    }

    [Fires("D2B5004")]
    [Fact]
    public void SeveralIdentitiesAreRefused()
    {
        var (repository, finding) = Only(new()
        {
            Provider = VerificationProvider.Cosign,
            MatchOidcIdentity = [new() { Issuer = Issuer, Subject = Subject }, new() { Issuer = Issuer, Subject = Subject }],
        });

        Assert.Equal(("D2B5004", repository.Location), (finding.Code.Id, finding.Location));
    }

    [Fires("D2B5002")]
    [Fact]
    public void AnExpressionIsRefusedAtItsField()
    {
        var (repository, finding) = Only(new()
        {
            Provider = VerificationProvider.Cosign,
            MatchOidcIdentity = [new() { Issuer = Issuer, Subject = "^https://github.com/acme$" }],
        });

        Assert.Equal(("D2B5002", repository.Location, "^https://github.com/acme$"), (finding.Code.Id, finding.Location, finding.Text));
        Assert.Contains("spec.verify.matchOIDCIdentity[0].subject: ", finding.Message, StringComparison.Ordinal);
    }

    private static OciRepository ARepository() =>
        new("charts") { Namespace = "web", Spec = { Interval = "10m", Url = "oci://ghcr.io/acme/charts" } };

    private static Finding[] Check(OciVerification verification) => [.. ObjectValidator.Check(With(verification))];

    private static (OciRepository Repository, Finding Finding) Only(OciVerification verification)
    {
        var repository = With(verification);
        return (repository, Assert.Single(ObjectValidator.Check(repository)));
    }

    private static OciRepository With(OciVerification verification)
    {
        var repository = ARepository();
        repository.Spec.Verify = verification;
        return repository;
    }
}
