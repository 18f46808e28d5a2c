using System.Globalization;
using D2.Build.Oci;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>The inventory of an artifact, from what the build described and what its manifest says.</summary>
internal static class ArtifactInventory
{
    private const string OciScheme = "oci://";

    /// <summary>The content of its bills of materials.</summary>
    public static Inventory Of(TrustRequest request)
    {
        var annotations = ImageManifest.Read(request.Manifest.Bytes).Annotations;
        var version = annotations.GetValueOrDefault(AnnotationKeys.Version) ?? annotations.GetValueOrDefault(AnnotationKeys.Revision) ?? request.Manifest.Digest.ToString();
        var created = DateTimeOffset.TryParse(
            annotations.GetValueOrDefault(AnnotationKeys.Created), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : DateTimeOffset.UnixEpoch;
        return new(request.Artifact?.Name ?? request.Reference.Repository, version, request.Manifest.Digest, created, Components(request));
    }

    /// <summary>What it brings into clusters.</summary>
    public static IReadOnlyList<InventoryComponent> Components(TrustRequest request) => [.. (request.Artifact?.Inventory ?? []).Select(Component)];

    private static InventoryComponent Component(InventoryDescription entry)
    {
        var digest = Digest.TryParse(entry.Digest, out var parsed) ? parsed : default(Digest?);
        return new(Kind(entry.Kind), entry.Name, entry.Version) { Digest = digest, PackageUrl = PackageUrl(entry, digest) };
    }

    private static ComponentKind Kind(string kind) => kind switch
    {
        "chart" => ComponentKind.Chart,
        "image" => ComponentKind.Image,
        "customresourcedefinition" => ComponentKind.CustomResourceDefinition,
        _ => ComponentKind.Source,
    };

    // For OCI content the version of a package URL is the digest; without one the tag is a qualifier.
    private static string? PackageUrl(InventoryDescription entry, Digest? digest)
    {
        if (entry.Kind is not ("chart" or "image"))
        {
            return null;
        }

        var place = entry.Name.StartsWith(OciScheme, StringComparison.Ordinal) ? entry.Name[OciScheme.Length..] : entry.Name;
        var slash = place.LastIndexOf('/');
        if (slash < 0)
        {
            return entry.Kind is "chart" && entry.Version is not null ? $"pkg:helm/{Escape(place)}@{Escape(entry.Version)}" : null;
        }

        var tag = entry.Version is null ? "" : $"&tag={Escape(entry.Version)}";
        var version = digest is null ? "" : $"@{Escape(digest.Value.ToString())}";
        return $"pkg:oci/{Escape(place[(slash + 1)..])}{version}?repository_url={Escape(place[..slash])}{tag}";
    }

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
