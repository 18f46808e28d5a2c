namespace D2.Build.Registry.Tests.Auth;

public sealed class Realms
{
    private static readonly Credential Credential = new Credential.User("the test", "name", "password");

    [Theory]
    [InlineData("https://registry.example.com", "https://registry.example.com/token")]
    [InlineData("https://registry.example.com:5050", "https://registry.example.com/jwt/auth")]
    [InlineData("https://registry-1.docker.io", "https://auth.docker.io/token")]
    [InlineData("https://registry.gitlab.com", "https://gitlab.com/jwt/auth")]
    [InlineData("https://registry.example.com", "https://login.example.com/token")]
    [InlineData("http://localhost:5000", "http://localhost:5001/token")]
    public void CredentialsGoToTrustedTokenServers(string registry, string realm) =>
        Assert.Null(new RealmPolicy(new(registry), new HashSet<string>(["login.example.com"])).Objection(new(realm), Credential));

    [Theory]
    [InlineData("https://registry.example.com", "https://example.com/token")]
    [InlineData("https://registry.example.com", "https://auth.docker.io/token")]
    [InlineData("https://registry.example.com", "http://registry.example.com/token")]
    [InlineData("https://registry.example.com", "http://login.example.com/token")]
    [InlineData("https://registry.example.com", "https://user@registry.example.com/token")]
    [InlineData("https://registry.example.com", "ftp://registry.example.com/token")]
    [InlineData("http://localhost:5000", "http://elsewhere:5000/token")]
    public void CredentialsGoNowhereElse(string registry, string realm) =>
        Assert.NotNull(new RealmPolicy(new(registry), new HashSet<string>(["login.example.com"])).Objection(new(realm), Credential));

    [Fact]
    public void WithoutCredentialsAnyTokenServerMayBeAskedOverTls()
    {
        var policy = new RealmPolicy(new("https://registry.example.com"), new HashSet<string>());

        Assert.Null(policy.Objection(new("https://elsewhere.example.net/token"), null));
        Assert.NotNull(policy.Objection(new("http://elsewhere.example.net/token"), null));
    }
}
