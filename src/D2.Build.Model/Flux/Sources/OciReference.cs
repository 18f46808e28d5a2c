namespace D2.Build.Flux;

/// <summary>The version of an OCI artifact. The digest wins over the range, the range over the tag.</summary>
public sealed class OciReference : Mapping
{
    /// <summary>The digest, <c>sha256:…</c>.</summary>
    [StringSyntax(nameof(TextFormat.ImageDigest))]
    public string? Digest { get => Text("digest"); set => Set("digest", value, TextFormat.ImageDigest); }

    /// <summary>A range of semantic versions; the highest tag within it is taken.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Semver { get => Text("semver"); set => Set("semver", value, TextFormat.SemverRange); }

    /// <summary>A Go regular expression the tags have to match before the range is applied; not anchored by itself.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? SemverFilter { get => Text("semverFilter"); set => Set("semverFilter", value, TextFormat.Regex); }

    /// <summary>The tag. Default <c>latest</c>.</summary>
    [StringSyntax(nameof(TextFormat.ImageTag))]
    public string? Tag { get => Text("tag"); set => Set("tag", value, TextFormat.ImageTag); }
}
