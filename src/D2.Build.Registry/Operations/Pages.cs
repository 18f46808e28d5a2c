using System.Net;
using System.Runtime.CompilerServices;

namespace D2.Build.Registry;

/// <summary>Listings that come page by page: each answer names the next in its <c>Link</c> (RFC 8288).</summary>
internal static class Pages
{
    private const int MaxPages = 10_000;

    /// <summary>Fetches every page.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="first">Asks for the first page.</param>
    /// <param name="isNone">Whether the first answer means that there is nothing; then there are no pages.</param>
    /// <param name="cancellation">Ends the listing.</param>
    public static async IAsyncEnumerable<RegistryResponse> ReadAsync(
        RepositoryScope repository, RegistryCall first, Func<RegistryResponse, bool> isNone, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var call = first;
        for (var page = 0; page < MaxPages; page++)
        {
            using var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
            if (page == 0 && isNone(response))
            {
                yield break;
            }

            if (response.Status is not HttpStatusCode.OK)
            {
                throw repository.Failure(call, response);
            }

            yield return response;
            if (Next(call, response) is not { } next)
            {
                yield break;
            }

            call = call with { Address = next };
        }

        throw RepositoryScope.Malformed(first, "has no end");
    }

    /// <summary>The address of the next page; null where this is the last.</summary>
    public static Uri? Next(RegistryCall call, RegistryResponse response)
    {
        if (!response.Headers.TryGetValues("Link", out var links) || NextOf(string.Join(',', links)) is not { } target)
        {
            return null;
        }

        // Pages are fetched with the registry's credentials, so they must be its own.
        var next = RegistryAddress.Of(response.Address, target);
        return next is not null && RedirectFollower.AreOneOrigin(next, call.Address) && next != call.Address
            ? next
            : throw RepositoryScope.Malformed(call, "has a next page that is not a further one of the registry");
    }

    // <target>; rel="next", perhaps among others.
    private static string? NextOf(string link)
    {
        var parts =
            from part in link.Split('<', StringSplitOptions.RemoveEmptyEntries)
            let end = part.IndexOf('>', StringComparison.Ordinal)
            where end > 0 && part[end..].Replace("\"", "", StringComparison.Ordinal).Contains("rel=next", StringComparison.OrdinalIgnoreCase)
            select part[..end];
        return parts.FirstOrDefault();
    }
}
