using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>Something a configuration brings into a cluster.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, such as <c>podinfo</c> or <c>ghcr.io/stefanprodan/podinfo</c>.</param>
/// <param name="Version">Its version, tag or range; null where nothing is pinned.</param>
public sealed record InventoryComponent(ComponentKind Kind, string Name, string? Version)
{
    /// <summary>Its digest; null where it is not pinned to one.</summary>
    public Digest? Digest { get; init; }

    /// <summary>Its package URL, such as <c>pkg:oci/podinfo@sha256%3A…?repository_url=…</c>; null where there is none.</summary>
    public string? PackageUrl { get; init; }

    /// <summary>Its licence as an SPDX expression; null where it is not known.</summary>
    public string? License { get; init; }
}
