using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>The manifests of one repository.</summary>
internal sealed class Manifests(RepositoryScope repository) : IManifests
{
    // Without all four some registries say that there is no manifest.
    private static readonly string[] Types = 
        [MediaTypes.ImageManifest, MediaTypes.ImageIndex, MediaTypes.DockerManifest, MediaTypes.DockerManifestList];

    public async Task<Descriptor?> ResolveAsync(ManifestName name, CancellationToken cancellation)
    {
        var call = Read(HttpMethod.Head, name, "look up");
        using var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
        switch (response.Status)
        {
            case HttpStatusCode.OK:
                // A registry that leaves out part of the description, or HEAD altogether.
                return DescriptorOf(call, response, name) ?? (await FindAsync(name, cancellation).ConfigureAwait(false))?.Descriptor;
            case HttpStatusCode.NotFound:
                return null;
            case HttpStatusCode.MethodNotAllowed:
                return (await FindAsync(name, cancellation).ConfigureAwait(false))?.Descriptor;
            default:
                throw repository.Failure(call, response);
        }
    }

    public async Task<ManifestContent?> FindAsync(ManifestName name, CancellationToken cancellation)
    {
        var call = Read(HttpMethod.Get, name, "fetch");
        using var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
        return response.Status switch
        {
            HttpStatusCode.OK => Checked(call, response, name),
            HttpStatusCode.NotFound => null,
            _ => throw repository.Failure(call, response),
        };
    }

    public async Task<ManifestContent> GetAsync(ManifestName name, CancellationToken cancellation) =>
        await FindAsync(name, cancellation).ConfigureAwait(false) ?? throw new RegistryException(
            RegistryCodes.NotFound, $"{repository.FullName} has no manifest {name}; check the name, and that these credentials may see it.")
        {
            Status = HttpStatusCode.NotFound,
        };

    public async Task PushAsync(ManifestContent manifest, CancellationToken cancellation) =>
        (await PutAsync(manifest.Digest, manifest, null, cancellation).ConfigureAwait(false)).Dispose();

    public Task<bool> DeleteAsync(ManifestName name, CancellationToken cancellation) =>
        repository.DeleteAsync(repository.Routes.Manifest(name), $"delete manifest {name} of {repository.FullName}", cancellation);

    /// <summary>Puts a manifest under a tag or its digest; the answer may say that its subject is known.</summary>
    /// <param name="name">The tag or the digest.</param>
    /// <param name="manifest">The manifest.</param>
    /// <param name="replaced">The version it may replace, or the answer is 412; null for any.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<RegistryResponse> PutAsync(
        ManifestName name, ManifestContent manifest, string? replaced, CancellationToken cancellation)
    {
        if (manifest.Bytes.Length > ImageManifest.MaxSize)
        {
            throw new RegistryException(
                RegistryCodes.TooLarge, $"Manifest {name} for {repository.FullName} has {manifest.Bytes.Length} bytes; registries take at most {ImageManifest.MaxSize}.");
        }

        var call = repository.Push(HttpMethod.Put, repository.Routes.Manifest(name), $"push manifest {name} to {repository.FullName}") with
        {
            Headers = replaced is null ? [] : [new("If-Match", replaced)],
            Content = _ => new ReadOnlyMemoryContent(manifest.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue(manifest.MediaType) } },
        };
        var response = await repository.SendAsync(call, cancellation).ConfigureAwait(false);
        try
        {
            return response.Status switch
            {
                HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.Accepted => SameDigest(call, response, manifest.Digest),
                HttpStatusCode.PreconditionFailed when replaced is not null => response,
                _ => throw repository.Failure(call, response),
            };
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private RegistryCall Read(HttpMethod method, ManifestName name, string verb) =>
        repository.Pull(method, repository.Routes.Manifest(name), $"{verb} manifest {name} of {repository.FullName}") with { Accept = Types };

    private static Descriptor? DescriptorOf(RegistryCall call, RegistryResponse response, ManifestName name)
    {
        var digest = RepositoryScope.DigestOf(call, response);
        if (digest is { } said && name.Digest is { } asked && said.Algorithm == asked.Algorithm && said != asked)
        {
            throw Mismatch(call, $"the registry says it has the digest {said}");
        }

        return (digest ?? name.Digest, response.Length, response.MediaType) is ({ } known, { } length, { Length: > 0 } type)
            ? new(type, known, length)
            : null;
    }

    private static ManifestContent Checked(RegistryCall call, RegistryResponse response, ManifestName name)
    {
        var said = RepositoryScope.DigestOf(call, response);
        foreach (var expected in new[] { name.Digest, said }.OfType<Digest>())
        {
            var actual = Digest.Of(response.Body.Span, expected.Algorithm);
            if (actual != expected)
            {
                throw Mismatch(call, string.Create(
                    CultureInfo.InvariantCulture, $"its {response.Body.Length} bytes have the digest {actual} and should have {expected}"));
            }
        }

        return response.MediaType.Length > 0
            ? new(response.MediaType, response.Body) 
            {
                Digest = name.Digest ?? said ?? Digest.Of(response.Body.Span),
                EntityTag = response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : null,
            }
            : throw RepositoryScope.Malformed(call, "has no Content-Type, so nobody knows what it is");
    }

    private static RegistryResponse SameDigest(RegistryCall call, RegistryResponse response, Digest pushed) =>
        RepositoryScope.DigestOf(call, response) is { } stored && stored.Algorithm == pushed.Algorithm && stored != pushed
            ? throw Mismatch(call, $"the registry stored it as {stored}")
            : response;

    private static RegistryException Mismatch(RegistryCall call, string problem) => new(
        RegistryCodes.ContentMismatch, $"Could not {call.Asked}: {problem}. Something between here and the registry changes content.");
}
