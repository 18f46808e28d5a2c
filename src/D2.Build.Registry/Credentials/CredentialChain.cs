namespace D2.Build.Registry;

/// <summary>The first of several sources that has a credential.</summary>
/// <param name="sources">The sources.</param>
internal sealed class CredentialChain(IReadOnlyList<ICredentialSource> sources) : ICredentialSource
{
    public async ValueTask<Credential?> FindAsync(string registry, string repository, CancellationToken cancellation)
    {
        foreach (var source in sources)
        {
            if (await source.FindAsync(registry, repository, cancellation).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
