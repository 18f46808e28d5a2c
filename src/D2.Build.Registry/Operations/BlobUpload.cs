using System.Net;

namespace D2.Build.Registry;

/// <summary>
/// Pushes one blob: a session, its bytes, its end (OCI distribution specification 1.1, pushing blobs). An attempt that breaks is made
/// again with a new session.
/// </summary>
internal sealed class BlobUpload(RepositoryScope repository, BlobSource source, BlobPushOptions options)
{
    private readonly string _asked = $"push blob {source.Descriptor.Digest} to {repository.FullName}";

    public async Task<BlobPush> RunAsync(CancellationToken cancellation)
    {
        var mounted = false;
        using var response = await repository.Connection.Retries.RunAsync(_asked, AttemptAsync, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.NoContent => Checked(response, mounted),
            _ => throw repository.Failure(Call(HttpMethod.Put, response.Address), response),
        };

        async Task<RegistryResponse> AttemptAsync(CancellationToken token)
        {
            var start = await StartAsync(token).ConfigureAwait(false);
            mounted = start.Status is HttpStatusCode.Created;
            if (start.Status is not HttpStatusCode.Accepted)
            {
                return start;
            }

            using (start)
            {
                return await SendAsync(start, token).ConfigureAwait(false);
            }
        }
    }

    // With the offer of a mount first; a registry that cannot or may not take it starts a session all the same.
    private async Task<RegistryResponse> StartAsync(CancellationToken cancellation)
    {
        if (options.MountFrom is { } from)
        {
            var mount = Call(HttpMethod.Post, repository.Routes.Mount(source.Descriptor.Digest, from));
            var response = await repository.Connection.AttemptAsync(mount with { Scopes = mount.Scopes.Union(ScopeSet.Pull(from)) }, cancellation)
                .ConfigureAwait(false);
            if (response.IsTransient || response.Status is HttpStatusCode.Created or HttpStatusCode.Accepted)
            {
                return response;
            }

            response.Dispose();
        }

        return await repository.Connection.AttemptAsync(Call(HttpMethod.Post, repository.Routes.Uploads), cancellation).ConfigureAwait(false);
    }

    private async Task<RegistryResponse> SendAsync(RegistryResponse start, CancellationToken cancellation)
    {
        var location = UploadLocation.Of(_asked, start) ?? throw RepositoryScope.Malformed(Call(HttpMethod.Post, start.Address), "names no place for the upload");
        switch (options.Mode)
        {
            case UploadMode.Chunked:
                location = await new ChunkedUpload(repository, source, _asked, location, ChunkedUpload.SizeOf(options, start))
                    .RunAsync(cancellation).ConfigureAwait(false);
                return await CommitAsync(location, null, cancellation).ConfigureAwait(false);
            case UploadMode.Streamed:
                using (var streamed = await PatchAsync(location, cancellation).ConfigureAwait(false))
                {
                    location = UploadLocation.After(_asked, streamed, location);
                }

                return await CommitAsync(location, null, cancellation).ConfigureAwait(false);
            default:
                return await CommitAsync(location, deadline => BlobContent.Whole(source, deadline), cancellation).ConfigureAwait(false);
        }
    }

    private async Task<RegistryResponse> PatchAsync(Uri location, CancellationToken cancellation)
    {
        var call = Call(HttpMethod.Patch, location) with { Content = deadline => BlobContent.Streamed(source, deadline) };
        var response = await repository.Connection.AttemptAsync(call, cancellation).ConfigureAwait(false);
        return response.Status is HttpStatusCode.Accepted or HttpStatusCode.NoContent or HttpStatusCode.Created
            ? response
            : throw UploadLocation.Broken(repository, call, response);
    }

    private async Task<RegistryResponse> CommitAsync(Uri location, Func<Deadline, HttpContent>? content, CancellationToken cancellation)
    {
        var call = Call(HttpMethod.Put, RegistryRoutes.Commit(location, source.Descriptor.Digest)) with { Content = content };
        var response = await repository.Connection.AttemptAsync(call, cancellation).ConfigureAwait(false);
        return response.Status is HttpStatusCode.NotFound ? throw UploadLocation.Broken(repository, call, response) : response;
    }

    private BlobPush Checked(RegistryResponse response, bool mounted)
    {
        var call = Call(HttpMethod.Put, response.Address);
        if (RepositoryScope.DigestOf(call, response) is { } stored && stored.Algorithm == source.Descriptor.Digest.Algorithm && stored != source.Descriptor.Digest)
        {
            throw new RegistryException(
                RegistryCodes.ContentMismatch, $"Could not {_asked}: the registry stored it as {stored}. Something between here and the registry changes content.");
        }

        return mounted ? BlobPush.Mounted : BlobPush.Uploaded;
    }

    private RegistryCall Call(HttpMethod method, Uri address) => repository.Push(method, address, _asked) with { Size = source.Descriptor.Size };
}
