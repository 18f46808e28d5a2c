namespace D2.Build.Registry;

/// <summary>One credential for one registry.</summary>
/// <param name="registry">Host and port.</param>
/// <param name="credential">The credential.</param>
internal sealed class SingleCredential(string registry, Credential credential) : ICredentialSource
{
    public ValueTask<Credential?> FindAsync(string asked, string repository, CancellationToken cancellation) =>
        ValueTask.FromResult(string.Equals(registry, asked, StringComparison.OrdinalIgnoreCase) ? credential : null);
}
