namespace D2.Build.Registry;

/// <summary>One repository of a registry, by its four kinds of things.</summary>
/// <param name="Registry">Host and port, as a reference begins, such as <c>ghcr.io</c>.</param>
/// <param name="Name">The repository, such as <c>acme/d2-fleet</c>.</param>
/// <param name="Blobs">The blobs.</param>
/// <param name="Manifests">The manifests.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Referrers">What refers to the manifests.</param>
public sealed record Repository(
    string Registry, string Name, IBlobs Blobs, IManifests Manifests, ITags Tags, IReferrers Referrers);
