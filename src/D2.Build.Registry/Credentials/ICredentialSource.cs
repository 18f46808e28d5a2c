namespace D2.Build.Registry;

/// <summary>A place that may hold credentials. It is asked only when a registry wants some.</summary>
public interface ICredentialSource
{
    /// <summary>Looks for a credential.</summary>
    /// <param name="registry">Host and port as references name it; <c>docker.io</c> for Docker Hub.</param>
    /// <param name="repository">The repository, such as <c>acme/d2-fleet</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Null where it holds none for that repository.</returns>
    /// <exception cref="RegistryException">It holds one that cannot be read (D2B9062).</exception>
    ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation);
}
