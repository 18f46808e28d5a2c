using D2.Build.Testing.Registries;

[assembly: AssemblyFixture(typeof(D2.Build.Registry.Tests.RealRegistries))]

namespace D2.Build.Registry.Tests;

/// <summary>Starts each of them once for all tests, when first asked for.</summary>
public sealed class RealRegistries : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<RegistryAccess, DockerRegistry> _docker = [];
    private CraneRegistry? _crane;

    public async Task<DockerRegistry> DockerAsync(RegistryAccess access)
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _docker.TryGetValue(access, out var running) ? running : _docker[access] = await DockerRegistry.StartAsync(access);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Where a registry listens, and a client that may use it.</summary>
    public async Task<(string Authority, RegistryClient Client)> OpenAsync(RealRegistry kind, Action<RegistryEvent>? observer = null)
    {
        if (kind is RealRegistry.Crane)
        {
            _crane ??= await CraneRegistry.StartAsync();
            return (_crane.Authority, new(Clients.Options(_crane.Authority) with { Observer = observer }));
        }

        var registry = await DockerAsync(Enum.Parse<RegistryAccess>(kind.ToString()));
        return (registry.Authority, new(Clients.Options(registry) with { Observer = observer }));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var registry in _docker.Values)
        {
            await registry.DisposeAsync();
        }

        await (_crane?.DisposeAsync() ?? default);
        _gate.Dispose();
    }
}
