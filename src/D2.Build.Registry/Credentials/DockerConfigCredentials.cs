namespace D2.Build.Registry;

/// <summary>
/// The credentials of a Docker configuration: of the registry's own helper, else of the common store, else of the file.
/// </summary>
/// <param name="read">Reads the file; null where there is none.</param>
/// <param name="environment">Where helpers run.</param>
internal sealed class DockerConfigCredentials(Func<DockerConfig?> read, CredentialEnvironment environment) : ICredentialSource
{
    private readonly Lazy<DockerConfig?> _config = new(read, LazyThreadSafetyMode.PublicationOnly);

    public async ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation)
    {
        if (_config.Value is not { } config)
        {
            return null;
        }

        var keys = DockerConfigKey.Of(registry, repository).ToArray();
        var helper = keys.Select(config.Helpers.GetValueOrDefault).FirstOrDefault(name => name is not null);
        foreach (var name in new[] { helper, config.Store }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var found = await CredentialHelper.GetAsync(name, DockerConfigKey.OfHelper(registry), environment, cancellation).ConfigureAwait(false);
            if (found is not null)
            {
                return found;
            }
        }

        return keys.Select(key => config.Entries.GetValueOrDefault(key)?.ToCredential(config.Origin)).FirstOrDefault(found => found is not null);
    }
}
