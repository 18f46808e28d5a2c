using System.Net;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>What the operations on one repository share: its addresses, the requests' common parts, the way to the registry.</summary>
internal sealed class RepositoryScope(RegistryConnection connection, string name)
{
    public RegistryConnection Connection => connection;

    public RegistryRoutes Routes { get; } = new(connection.Address, name);

    /// <summary>The repository.</summary>
    public string Name => name;

    /// <summary>Registry and repository, for messages.</summary>
    public string FullName => $"{connection.Registry}/{name}";

    public RegistryCall Pull(HttpMethod method, Uri address, string asked) => Call(method, address, asked, ScopeSet.Pull(name));

    public RegistryCall Push(HttpMethod method, Uri address, string asked) => Call(method, address, asked, ScopeSet.Push(name));

    /// <summary>Sends a request whose answer has to be one the caller knows.</summary>
    public Task<RegistryResponse> SendAsync(RegistryCall call, CancellationToken cancellation) => connection.SendAsync(call, cancellation);

    /// <summary>Deletes what is at an address.</summary>
    /// <returns>Whether there was something.</returns>
    public async Task<bool> DeleteAsync(Uri address, string asked, CancellationToken cancellation)
    {
        var call = Call(HttpMethod.Delete, address, asked, ScopeSet.Delete(name));
        using var response = await SendAsync(call, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            HttpStatusCode.Accepted or HttpStatusCode.OK or HttpStatusCode.NoContent => true,
            HttpStatusCode.NotFound => false,
            _ => throw Failure(call, response),
        };
    }

    /// <summary>What an answer that the caller does not know means.</summary>
    public RegistryException Failure(RegistryCall call, RegistryResponse response) => connection.Failure(call, response);

    /// <summary>An answer that is not what the protocol says.</summary>
    public static RegistryException Malformed(RegistryCall call, string problem, Exception? cause = null) =>
        new(RegistryCodes.MalformedAnswer, $"Could not {call.Asked}: the registry's answer {problem}.", cause);

    /// <summary>The digest the registry says its answer has; null where it does not.</summary>
    /// <exception cref="RegistryException">It says something that is none.</exception>
    public static Digest? DigestOf(RegistryCall call, RegistryResponse response) => response.Header("Docker-Content-Digest") switch
    {
        null => null,
        var text when Digest.TryParse(text.Trim(), out var digest) => digest,
        var text => throw Malformed(call, $"has the digest '{RegistryText.OneLine(text)}', which is none"),
    };

    private RegistryCall Call(HttpMethod method, Uri address, string asked, ScopeSet scopes) =>
        new(method, address, asked) { Repository = name, Scopes = scopes };
}
