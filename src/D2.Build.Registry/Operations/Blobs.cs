using System.Net;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>The blobs of one repository.</summary>
internal sealed class Blobs(RepositoryScope repository) : IBlobs
{
    public async Task<bool> ExistsAsync(Digest digest, CancellationToken cancellation)
    {
        var call = repository.Pull(HttpMethod.Head, repository.Routes.Blob(digest), $"look up blob {digest} of {repository.FullName}");
        using var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.NotFound => false,
            _ => throw repository.Failure(call, response),
        };
    }

    public async Task<Stream> OpenAsync(Descriptor descriptor, CancellationToken cancellation)
    {
        var call = repository.Pull(HttpMethod.Get, repository.Routes.Blob(descriptor.Digest), $"fetch blob {descriptor.Digest} of {repository.FullName}");
        var stream = new BlobStream(repository, call with { Body = AnswerBody.Streamed }, descriptor);
        try
        {
            await stream.ConnectAsync(cancellation).ConfigureAwait(false);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<BlobPush> PushAsync(Descriptor descriptor, Func<Stream> open, BlobPushOptions? options, CancellationToken cancellation)
    {
        if (options is not { IsNew: true } && await ExistsAsync(descriptor.Digest, cancellation).ConfigureAwait(false))
        {
            return BlobPush.Existed;
        }

        var source = new BlobSource(descriptor, open, repository.Connection.Options.Observer);
        return await new BlobUpload(repository, source, options ?? new()).RunAsync(cancellation).ConfigureAwait(false);
    }

    public async Task<bool> MountAsync(Digest digest, string from, CancellationToken cancellation)
    {
        var asked = $"mount blob {digest} of {from} into {repository.FullName}";
        var call = repository.Push(HttpMethod.Post, repository.Routes.Mount(digest, from), asked);
        call = call with { Scopes = call.Scopes.Union(ScopeSet.Pull(from)) };
        using var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
        switch (response.Status)
        {
            case HttpStatusCode.Created:
                return true;
            case HttpStatusCode.Accepted:
                await CancelAsync(asked, response, cancellation).ConfigureAwait(false);
                return false;
            default:
                throw repository.Failure(call, response);
        }
    }

    public Task<bool> DeleteAsync(Digest digest, CancellationToken cancellation) =>
        repository.DeleteAsync(repository.Routes.Blob(digest), $"delete blob {digest} of {repository.FullName}", cancellation);

    // The session that was started instead of a mount is not wanted. A registry that cannot end it does so by itself some day.
    private async Task CancelAsync(string asked, RegistryResponse started, CancellationToken cancellation)
    {
        if (UploadLocation.Of(asked, started) is { } location)
        {
            (await repository.SendAsync(repository.Push(HttpMethod.Delete, location, asked), cancellation).ConfigureAwait(false)).Dispose();
        }
    }
}
