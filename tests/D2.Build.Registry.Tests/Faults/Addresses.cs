using D2.Build.Oci;

namespace D2.Build.Registry.Tests.Faults;

public sealed class Addresses
{
    private static readonly Digest Digest = Content.Describe([1]).Digest;

    [Theory]
    [InlineData("ghcr.io", "https://ghcr.io/")]
    [InlineData("localhost:5000", "https://localhost:5000/")]
    [InlineData("plain.example.com:80", "http://plain.example.com/")]
    [InlineData("docker.io", "https://registry-1.docker.io/")]
    public void RegistriesAreSpokenToOverTlsUnlessAllowedOtherwise(string registry, string address)
    {
        var options = Clients.Options("plain.example.com:80");
        using var exchange = new HttpExchange(new(new SocketsHttpHandler()), options);
        using var connection = new RegistryConnection(registry, exchange, options);

        Assert.Equal(new Uri(address), connection.Address);
    }

    [Theory]
    [InlineData("docker.io/busybox", "library/busybox")]
    [InlineData("docker.io/acme/fleet", "acme/fleet")]
    [InlineData("ghcr.io/busybox", "busybox")]
    public void DockerHubsOwnImagesHaveAnOwner(string reference, string name)
    {
        using var client = new RegistryClient(Clients.Options("none"));

        Assert.Equal(name, client.Open(Reference.Parse(reference)).Name);
    }

    [Fact]
    public void EveryAddressIsOfTheSpecification()
    {
        var routes = new RegistryRoutes(new("https://r.example.com:5000/"), "acme/fleet");

        Assert.Equal(
            [
                $"https://r.example.com:5000/v2/acme/fleet/blobs/{Digest}",
                "https://r.example.com:5000/v2/acme/fleet/blobs/uploads/",
                $"https://r.example.com:5000/v2/acme/fleet/blobs/uploads/?mount=sha256%3A{Digest.Hex}&from=acme%2Finfra",
                "https://r.example.com:5000/v2/acme/fleet/manifests/latest",
                "https://r.example.com:5000/v2/acme/fleet/tags/list",
                $"https://r.example.com:5000/v2/acme/fleet/referrers/{Digest}?artifactType=application%2Fx%2By",
                $"https://r.example.com:5000/up?state=a%2Fb&digest=sha256%3A{Digest.Hex}",
                $"https://r.example.com:5000/up?digest=sha256%3A{Digest.Hex}",
            ],
            new[]
            {
                routes.Blob(Digest), routes.Uploads, routes.Mount(Digest, "acme/infra"), routes.Manifest(Tag.Parse("latest")), routes.Tags,
                routes.Referrers(Digest, "application/x+y"), RegistryRoutes.Commit(new("https://r.example.com:5000/up?state=a%2Fb"), Digest),
                RegistryRoutes.Commit(new("https://r.example.com:5000/up"), Digest),
            }.Select(address => address.AbsoluteUri));
    }
}
