using System.Collections.Concurrent;
using D2.Build.Oci;
using D2.Build.Testing.Registries;

namespace D2.Build.Registry.Tests;

/// <summary>A registry with faults, a client, and a clock that does not wait.</summary>
public abstract class FaultTest : IAsyncLifetime
{
    private protected const string Name = "acme/fleet";

    private readonly List<RegistryClient> _clients = [];
    private FakeRegistry? _registry;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeRegistry Registry => _registry!;

    private protected FastTime Time { get; } = new();

    private protected ConcurrentQueue<RegistryEvent> Events { get; } = [];

    /// <summary>Anonymous, over plain HTTP, never waiting.</summary>
    private protected RegistryOptions Options => Clients.Options(Registry.Authority) with
    {
        Time = Time,
        Observer = Events.Enqueue,
        Retry = new() { IdleTimeout = FastTime.LongTimeout },
    };

    private protected RegistryOptions WithUser => Options with { Credentials = CredentialSources.For(Registry.Authority, Clients.User) };

    public virtual async ValueTask InitializeAsync() => _registry = await FakeRegistry.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await Registry.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Repository Open(RegistryOptions? options = null, string name = Name)
    {
        var client = new RegistryClient(options ?? Options);
        _clients.Add(client);
        return client.Open(Reference.Parse($"{Registry.Authority}/{name}"));
    }

    /// <summary>Puts a blob into the registry without its help.</summary>
    private protected Descriptor Keep(byte[] blob)
    {
        var descriptor = Content.Describe(blob);
        Registry.Blobs[descriptor.Digest.ToString()] = blob;
        return descriptor;
    }

    /// <summary>Puts a manifest into the registry without its help.</summary>
    private protected ManifestContent Keep(ManifestContent manifest, string? tag = null)
    {
        Registry.Manifests[$"{Name}@{manifest.Digest}"] = (manifest.MediaType, manifest.Bytes.ToArray());
        if (tag is not null)
        {
            Registry.Manifests[$"{Name}:{tag}"] = (manifest.MediaType, manifest.Bytes.ToArray());
        }

        return manifest;
    }

    private protected static async Task<RegistryException> FailsAsync(string code, Func<Task> action)
    {
        var failure = await Assert.ThrowsAsync<RegistryException>(action);
        Assert.True(failure.Code == code, $"{failure.Code} instead of {code}: {failure.Message}");
        Assert.DoesNotContain(RegistryUser.Password, failure.ToString());
        return failure;
    }
}
