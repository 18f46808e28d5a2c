using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>Every address of the distribution API (OCI distribution specification 1.1, endpoints), for one repository.</summary>
/// <param name="registry">The registry's address.</param>
/// <param name="repository">The repository.</param>
internal sealed class RegistryRoutes(Uri registry, string repository)
{
    private readonly string _root = $"{registry.GetLeftPart(UriPartial.Authority)}/v2/{repository}";

    /// <summary>end-2, end-10.</summary>
    public Uri Blob(Digest digest) => new($"{_root}/blobs/{digest}");

    /// <summary>end-4a.</summary>
    public Uri Uploads => new($"{_root}/blobs/uploads/");

    /// <summary>end-11.</summary>
    public Uri Mount(Digest digest, string from) =>
        new($"{_root}/blobs/uploads/?mount={Uri.EscapeDataString(digest.ToString())}&from={Uri.EscapeDataString(from)}");

    /// <summary>end-6: the end of an upload at the place the registry named last.</summary>
    public static Uri Commit(Uri location, Digest digest) => RegistryAddress.With(location, "digest", digest.ToString());

    /// <summary>end-3, end-7, end-9.</summary>
    public Uri Manifest(ManifestName name) => new($"{_root}/manifests/{name}");

    /// <summary>end-8a.</summary>
    public Uri Tags => new($"{_root}/tags/list");

    /// <summary>end-12a, end-12b.</summary>
    public Uri Referrers(Digest subject, string? artifactType) =>
        new($"{_root}/referrers/{subject}{(artifactType is null ? "" : $"?artifactType={Uri.EscapeDataString(artifactType)}")}");
}
