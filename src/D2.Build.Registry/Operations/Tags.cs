using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>The tags of one repository.</summary>
internal sealed class Tags(RepositoryScope repository, Manifests manifests) : ITags
{
    public async IAsyncEnumerable<Tag> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var call = repository.Pull(HttpMethod.Get, repository.Routes.Tags, $"list the tags of {repository.FullName}");
        await foreach (var page in Pages.ReadAsync(repository, call, IsNone, cancellation).ConfigureAwait(false))
        {
            foreach (var tag in Read(call, page))
            {
                yield return tag;
            }
        }
    }

    public async Task<bool> MoveAsync(Tag tag, ManifestContent manifest, CancellationToken cancellation)
    {
        var current = await manifests.ResolveAsync(tag, cancellation).ConfigureAwait(false);
        if (current?.Digest == manifest.Digest)
        {
            return false;
        }

        (await manifests.PutAsync(tag, manifest, null, cancellation).ConfigureAwait(false)).Dispose();
        return true;
    }

    private static bool IsNone(RegistryResponse first) => first.Status is HttpStatusCode.NotFound;

    private static List<Tag> Read(RegistryCall call, RegistryResponse page)
    {
        try
        {
            using var document = JsonDocument.Parse(page.Body, new() { MaxDepth = 16 });
            // "tags": null is what some registries answer where there are none.
            return document.RootElement.TryGetProperty("tags", out var tags) && tags.ValueKind is not JsonValueKind.Null
                ? [.. tags.EnumerateArray().Select(tag => Tag.Parse(tag.GetString() ?? ""))]
                : [];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or OciFormatException)
        {
            throw RepositoryScope.Malformed(call, "is not a list of tags", exception);
        }
    }
}
