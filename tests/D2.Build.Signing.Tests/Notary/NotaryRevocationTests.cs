using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using D2.Build.Testing.Notary;
using D2.Build.Testing.Registries;
using Notation = D2.Build.Testing.Notary.Notation;

namespace D2.Build.Signing.Tests.Notary;

/// <summary>Certificates that name a list of what is revoked are looked up there.</summary>
public sealed class NotaryRevocationTests : IAsyncLifetime
{
    private readonly NotaryFixture _fixture = new();
    private readonly CertificateRevocationListBuilder _list = new();
    private LoopbackServer _server = null!;
    private bool _answers = true;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(async context =>
    {
        if (_answers)
        {
            await context.Response.Body.WriteAsync(_list.Build(_fixture.Authority.Root, 1, TimeProvider.System.GetUtcNow().AddDays(1), HashAlgorithmName.SHA256));
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _fixture.Dispose();
    }

    [Fact]
    public void WhatIsNotOnTheListIsBelieved() => Assert.NotNull(_fixture.Verify(NotaryFixture.Sign(Issue())));

    [Fact]
    public void WhatIsOnTheListIsRefusedUnlessThePolicyOnlyLogsIt()
    {
        var signer = Issue();
        _list.AddEntry(NotaryChain.FromPem(signer.Chain).Certificates[0]);
        var envelope = NotaryFixture.Sign(signer);

        var refused = Assert.Throws<SigningException>(() => _fixture.Verify(envelope));

        Assert.Equal(SigningCodes.UntrustedCertificate, refused.Code);
        Assert.Contains("is revoked", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(_fixture.Verify(envelope, Notation.Policy("*", level: "permissive")));
    }

    [Fact]
    public void WhereNobodyAnswersNothingIsBelieved()
    {
        _answers = false;

        var refused = Assert.Throws<SigningException>(() => _fixture.Verify(NotaryFixture.Sign(Issue())));

        Assert.Equal(SigningCodes.UntrustedCertificate, refused.Code);
        Assert.Contains("does not answer", refused.Message, StringComparison.Ordinal);
    }

    // .NET keeps lists by their address, so each test has one of its own.
    private IssuedSigner Issue() => _fixture.Authority.Issue(
        extensions: CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([$"{_server.Address}{Guid.NewGuid():N}.crl"]));
}
