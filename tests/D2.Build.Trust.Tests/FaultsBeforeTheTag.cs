using System.Security.Cryptography;

namespace D2.Build.Trust.Tests;

/// <summary>Whatever fails between the first request and the tag: no tag names an unsigned digest, and the next run completes.</summary>
public sealed class FaultsBeforeTheTag : IClassFixture<TrustFixture>, IDisposable
{
    private const int MoreThanThereAre = 60;

    private readonly TrustFixture _fixture;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly string _publicKey;
    private readonly string[] _signing;

    public FaultsBeforeTheTag(TrustFixture fixture)
    {
        _fixture = fixture;

        // Not encrypted: a test with a hundred runs would only derive the password's key a hundred times.
        fixture.Set("SIGNING_KEY", _key.ExportPkcs8PrivateKeyPem());
        _publicKey = fixture.Write("faults.pub", _key.ExportSubjectPublicKeyInfoPem());
        var vex = fixture.Write("faults.json", """
            {"@context":"https://openvex.dev/ns/v0.2.0","@id":"https://example.com/vex/1","author":"Acme","timestamp":"2026-01-01T00:00:00Z","version":1,
            "statements":[{"vulnerability":{"name":"CVE-2026-0001"},"products":[{"@id":"pkg:oci/fleet"}],"status":"fixed"}]}
            """);
        _signing = ["--tag", "latest", "--key", "env://SIGNING_KEY", "--attest", $"openvex={vex}"];
    }

    public void Dispose() => _key.Dispose();

    [Theory]
    [InlineData(FaultMoment.Before)]
    [InlineData(FaultMoment.After)]
    public async Task EveryOperationMayFail(FaultMoment moment)
    {
        for (var failing = 1; failing <= MoreThanThereAre; failing++)
        {
            using var project = new TrustProject(_fixture, $"faults/{moment}-{failing}".ToLowerInvariant());
            FaultyRegistry? faulty = null;
            var result = await project.PushAsync(client => faulty = new(client, failing, moment), _signing);
            if (!faulty!.Failed)
            {
                Assert.Equal(0, result.ExitCode);
                Assert.InRange(failing, 10, MoreThanThereAre);
                return;
            }

            Assert.Equal(1, result.ExitCode);
            await AssertNoUnsignedTagAsync(project);
            await AssertCompletesAsync(project);
        }

        Assert.Fail("There are more operations than were tried.");
    }

    [Fact]
    public async Task AnUpdateThatFailsLeavesTheOldSignedTag()
    {
        using var project = new TrustProject(_fixture, "faults/update");
        Assert.Equal(0, (await project.PushAsync(_signing)).ExitCode);
        var before = await project.TaggedAsync();
        project.Change("second");

        Assert.Equal(1, (await project.PushAsync(client => new FaultyRegistry(client, 8, FaultMoment.After), _signing)).ExitCode);
        Assert.Equal(before, await project.TaggedAsync());

        await AssertCompletesAsync(project);
        Assert.NotEqual(before, await project.TaggedAsync());
    }

    [Fact]
    public async Task AnUnsignedTagIsRepairedByTheNextRun()
    {
        using var project = new TrustProject(_fixture, "faults/repair");
        Assert.Equal(0, (await project.PushAsync("--tag", "latest", "--unsigned")).ExitCode);
        var digest = await project.TaggedAsync();

        var result = await project.PushAsync(_signing);

        Assert.Contains("\"signature\": \"signed\"", result.Output, StringComparison.Ordinal);
        Assert.Equal(digest, await project.TaggedAsync());
        await AssertNoUnsignedTagAsync(project);
    }

    [Theory]
    [InlineData("rekor1", true, false, false)]
    [InlineData("rekor2", true, false, false)]
    [InlineData("rekor2", false, true, false)]
    [InlineData("rekor1", false, false, true)]
    public async Task SigningServicesMayFail(string config, bool logs, bool stamps, bool certificates)
    {
        using var project = new TrustProject(_fixture, $"faults/services-{config}-{logs}-{stamps}-{certificates}".ToLowerInvariant());
        string[] keyless = 
        [
            "--tag", "latest", "--keyless", "--identity-token", _fixture.At("token"), "--signing-config", _fixture.At($"{config}.json"),
            "--trusted-root", _fixture.At("root.json"),
        ];
        var faults = _fixture.StandIn.Faults;
        (faults.LogsFail, faults.StampsFail, faults.RefuseCertificates) = (logs, stamps, certificates);
        var failed = await project.PushAsync(keyless);
        (faults.LogsFail, faults.StampsFail, faults.RefuseCertificates) = (false, false, false);

        Assert.Contains("D2B9093", failed.Error, StringComparison.Ordinal);
        Assert.Null(await project.TaggedAsync());
        Assert.Equal(0, (await project.PushAsync(keyless)).ExitCode);
        Assert.NotNull(await project.TaggedAsync());
    }

    private async Task AssertNoUnsignedTagAsync(TrustProject project)
    {
        if (await project.TaggedAsync() is { } digest)
        {
            var verified = await _fixture.D2Async("verify", $"{project.Place}@{digest}", "--key", _publicKey);
            Assert.True(verified.ExitCode == 0, verified.Error);
        }
    }

    private async Task AssertCompletesAsync(TrustProject project)
    {
        var result = await project.PushAsync(_signing);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.NotNull(await project.TaggedAsync());
        await AssertNoUnsignedTagAsync(project);
    }
}
