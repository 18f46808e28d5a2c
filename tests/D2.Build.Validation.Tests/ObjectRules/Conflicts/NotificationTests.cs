using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class NotificationTests : ConflictTest
{
    [Fact]
    public void IdentityTokensNeedTheirIssuers()
    {
        var receiver = Receiver(ReceiverType.GenericOidc);
        AssertConflict("spec", "needs oidcProviders", receiver);

        receiver.Spec.OidcProviders = [Issuer()];
        AssertSilent(receiver);

        receiver.Spec.SecretRef = "token";
        AssertConflict("spec", "no secretRef", receiver);
    }

    [Fact]
    public void EverythingElseNeedsASecretAndNoIssuers()
    {
        var receiver = Receiver(ReceiverType.GitHub);
        AssertConflict("spec", "needs secretRef", receiver);

        receiver.Spec.SecretRef = "token";
        AssertSilent(receiver);

        receiver.Spec.OidcProviders = [Issuer()];
        AssertConflict("spec", "generic-oidc only", receiver);
    }

    [Theory]
    [InlineData(NotificationProviderType.GitHub)]
    [InlineData(NotificationProviderType.GitLab)]
    [InlineData(NotificationProviderType.Gitea)]
    [InlineData(NotificationProviderType.BitbucketServer)]
    [InlineData(NotificationProviderType.Bitbucket)]
    [InlineData(NotificationProviderType.AzureDevOps)]
    public void GitHostsShowAStatus(NotificationProviderType type) => AssertSilent(Status(type));

    [Theory]
    [InlineData(NotificationProviderType.Slack)]
    [InlineData(NotificationProviderType.GitHubDispatch)]
    public void OthersDoNot(NotificationProviderType type) => AssertConflict("spec", "commitStatusExpr", Status(type));

    private static NotificationProvider Status(NotificationProviderType type) =>
        new("host") { Spec = { Type = type, CommitStatusExpr = "event.metadata.name" } };

    private static Receiver Receiver(ReceiverType type) =>
        new("hook") { Spec = { Type = type, Resources = [new() { Kind = FluxKind.GitRepository, Name = "apps" }] } };

    private static ReceiverOidcProvider Issuer() => new()
    {
        IssuerUrl = "https://token.example.com",
        Validations = [new() { Expression = "claims.sub == 'acme'", Message = "Not acme." }],
    };
}
