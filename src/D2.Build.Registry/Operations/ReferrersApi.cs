using System.Net;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>The referrers API (OCI distribution specification 1.1, listing referrers), where a registry has it.</summary>
internal sealed class ReferrersApi(RepositoryScope repository)
{
    private static readonly string[] Types = [MediaTypes.ImageIndex];

    // A registry does not get it in the course of one run.
    private volatile bool _isMissing;

    /// <summary>Every referrer of a manifest.</summary>
    /// <returns>Null where the registry does not have the API.</returns>
    public async Task<IReadOnlyList<Descriptor>?> ListAsync(Digest subject, string? artifactType, CancellationToken cancellation)
    {
        if (_isMissing)
        {
            return null;
        }

        var call = repository.Pull(
            HttpMethod.Get, repository.Routes.Referrers(subject, artifactType), $"list the referrers of {repository.FullName}@{subject}") with { Accept = Types };
        List<Descriptor>? referrers = null;
        await foreach (var page in Pages.ReadAsync(repository, call, IsMissing, cancellation).ConfigureAwait(false))
        {
            referrers ??= [];
            referrers.AddRange(Read(call, page).Manifests);
        }

        _isMissing = referrers is null;
        return referrers;
    }

    // Registries that do not know it say so in these ways; 200 with something else is a page for browsers.
    private static bool IsMissing(RegistryResponse first) =>
        first.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotAcceptable
        || (first.Status is HttpStatusCode.OK && first.MediaType is not MediaTypes.ImageIndex);

    private static ImageIndex Read(RegistryCall call, RegistryResponse page)
    {
        try
        {
            return ImageIndex.Read(page.Body);
        }
        catch (OciFormatException exception)
        {
            throw RepositoryScope.Malformed(call, $"is not an image index: {RegistryText.OneLine(exception.Message)}", exception);
        }
    }
}
