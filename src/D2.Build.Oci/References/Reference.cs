using System.Diagnostics.CodeAnalysis;

namespace D2.Build.Oci;

/// <summary>
/// Where something is in a registry: <c>host[:port]/repository[:tag][@digest]</c>. The registry is always named; nothing is
/// looked up in a default one. An <c>oci://</c> in front, as Flux writes it, is accepted and left out.
/// </summary>
public sealed record Reference
{
    private const string Scheme = "oci://";

    private Reference(string registry, string repository, Tag? tag, Digest? digest) =>
        (Registry, Repository, Tag, Digest) = (registry, repository, tag, digest);

    /// <summary>The host in lower case, with the port where one is named, such as <c>ghcr.io</c> or <c>localhost:5000</c>.</summary>
    public string Registry { get; }

    /// <summary>The repository, such as <c>acme/d2-infra/cert-manager</c>.</summary>
    public string Repository { get; }

    /// <summary>The tag; null where none is named.</summary>
    public Tag? Tag { get; }

    /// <summary>The digest; null where none is named. It decides where both are.</summary>
    public Digest? Digest { get; }

    /// <summary>The reference without tag and digest, such as <c>ghcr.io/acme/d2-fleet</c>.</summary>
    public string Name => $"{Registry}/{Repository}";

    /// <summary>A reference from its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="OciFormatException">It is not a reference.</exception>
    public static Reference Parse(string text) =>
        TryParse(text, out var reference) ? reference : throw new OciFormatException(
            $"'{Shown.Text(text)}' is not a reference; expected host[:port]/repository[:tag][@digest] with a repository in lower case, "
            + "such as ghcr.io/acme/d2-fleet:latest.");

    /// <summary>A reference from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Reference? reference)
    {
        reference = null;
        var rest = text?.StartsWith(Scheme, StringComparison.Ordinal) is true ? text[Scheme.Length..] : text;
        var slash = rest?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash <= 0 || !TrySplit(rest![(slash + 1)..], out var repository, out var tag, out var digest))
        {
            return false;
        }

        var registry = rest[..slash].ToLowerInvariant();
        if (!RegistryHost.IsValid(registry) || !RepositoryName.IsValid(registry, repository))
        {
            return false;
        }

        reference = new(registry, repository, tag, digest);
        return true;
    }

    /// <summary>The same place with this tag and no digest.</summary>
    /// <param name="tag">The tag.</param>
    public Reference At(Tag tag) => new(Registry, Repository, tag, null);

    /// <summary>The same place with this digest and no tag.</summary>
    /// <param name="digest">The digest.</param>
    public Reference At(Digest digest) => new(Registry, Repository, null, digest);

    /// <summary>The repository alone: neither tag nor digest.</summary>
    public Reference WithoutVersion() => new(Registry, Repository, null, null);

    /// <summary>The text, without scheme.</summary>
    public override string ToString() => $"{Name}{(Tag is { } tag ? $":{tag}" : "")}{(Digest is { } digest ? $"@{digest}" : "")}";

    // A colon of a tag comes after the last slash, one of a digest after the at sign.
    private static bool TrySplit(string text, out string repository, out Tag? tag, out Digest? digest)
    {
        (repository, tag, digest) = (text, null, null);
        if (text.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at)
        {
            if (!Oci.Digest.TryParse(text[(at + 1)..], out var parsed))
            {
                return false;
            }

            (repository, digest) = (text[..at], parsed);
        }

        if (repository.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon)
        {
            if (!Oci.Tag.TryParse(repository[(colon + 1)..], out var parsed))
            {
                return false;
            }

            (repository, tag) = (repository[..colon], parsed);
        }

        return true;
    }
}
