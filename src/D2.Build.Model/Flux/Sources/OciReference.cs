namespace D2.Build.Flux;

/// <summary>The version of an OCI artifact. The digest wins over the range, the range over the tag.</summary>
public sealed class OciReference : Mapping
{
    /// <summary>The digest, <c>sha256:…</c>.</summary>
    public string? Digest { get => Text("digest"); set => Set("digest", value); }

    /// <summary>A range of semantic versions; the highest tag within it is taken.</summary>
    public string? Semver { get => Text("semver"); set => Set("semver", value); }

    /// <summary>A Go regular expression the tags have to match before the range is applied; not anchored by itself.</summary>
    public string? SemverFilter { get => Text("semverFilter"); set => Set("semverFilter", value); }

    /// <summary>The tag. Default <c>latest</c>.</summary>
    public string? Tag { get => Text("tag"); set => Set("tag", value); }
}
