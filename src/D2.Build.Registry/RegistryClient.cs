using System.Collections.Concurrent;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The client of the OCI distribution specification 1.1. One for a whole run: it holds connections, tokens and what registries
/// have told of themselves. May be used from several threads.
/// </summary>
public sealed class RegistryClient : IRegistryClient, IDisposable
{
    private readonly RegistryOptions _options;
    private readonly HttpExchange _exchange;
    private readonly ConcurrentDictionary<string, RegistryConnection> _connections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A client.</summary>
    /// <param name="options">How to talk to registries.</param>
    public RegistryClient(RegistryOptions options) =>
        (_options, _exchange) = (options, new(new HttpMessageInvoker(HttpHandlers.Create(options)), options));

    /// <inheritdoc/>
    public Repository Open(Reference reference)
    {
        var connection = _connections.GetOrAdd(reference.Registry, registry => new(registry, _exchange, _options));
        var scope = new RepositoryScope(connection, NameOf(reference));
        var manifests = new Manifests(scope);
        return new(reference.Registry, scope.Name, new Blobs(scope), manifests, new Tags(scope, manifests), new Referrers(scope, manifests));
    }

    /// <summary>Closes every connection.</summary>
    public void Dispose()
    {
        foreach (var connection in _connections.Values)
        {
            connection.Dispose();
        }

        _exchange.Dispose();
    }

    // Docker Hub's own images have no owner in front of their names, but its API wants one.
    private static string NameOf(Reference reference) =>
        reference.Registry is "docker.io" && !reference.Repository.Contains('/', StringComparison.Ordinal)
            ? "library/" + reference.Repository
            : reference.Repository;
}
