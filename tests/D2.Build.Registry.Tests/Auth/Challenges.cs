namespace D2.Build.Registry.Tests.Auth;

public sealed class Challenges
{
    [Theory]
    [InlineData("""Bearer realm="https://r.example.com/token",service="s",scope="repository:a/b:pull,push" """, true, "s", "repository:a/b:pull,push")]
    [InlineData("""bearer service=s , REALM = "https://r.example.com/token" """, true, "s", "")]
    [InlineData("""Negotiate, Basic realm="x, y", Bearer realm="https://r.example.com/token",service="a \"quoted\" s" """, true, "a \"quoted\" s", "")]
    [InlineData("""Basic realm="x" """, false, null, "")]
    public void TheBestIsTaken(string header, bool bearer, string? service, string scope)
    {
        var challenge = Of(header)!;

        Assert.Equal((bearer, service, scope), (challenge.IsBearer, challenge.Service, challenge.Scopes.ToString()));
        Assert.Equal(bearer ? new Uri("https://r.example.com/token") : null, challenge.Realm);
    }

    [Fact]
    public void SeveralHeadersAreOneList() => Assert.True(Of("Basic realm=\"x\"", "Bearer realm=\"https://r.example.com/token\"")!.IsBearer);

    [Theory]
    [InlineData("Negotiate")]
    [InlineData("Bearer realm=\"not an address\"")]
    [InlineData("Bearer")]
    [InlineData("Bearer realm=\"")]
    public void WhatIsNotUnderstoodIsNone(string header) => Assert.Null(Of(header));

    [Fact]
    public void ScopesOfOneRepositoryMelt()
    {
        var scopes = ScopeSet.Parse("repository:a/b:push opaque repository:h:5000/c:pull").Union(ScopeSet.Pull("a/b"));

        Assert.Equal(["opaque", "repository:a/b:pull,push", "repository:h:5000/c:pull"], scopes.Scopes);
        Assert.True(scopes.Contains(ScopeSet.Push("a/b")));
        Assert.False(scopes.Contains(ScopeSet.Delete("a/b")));
        Assert.True(ScopeSet.Parse("repository:a/b:*").Contains(ScopeSet.Delete("a/b")));
    }

    private static Challenge? Of(params string[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var header in headers)
        {
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", header);
        }

        return Challenge.Of(response.Headers);
    }
}
