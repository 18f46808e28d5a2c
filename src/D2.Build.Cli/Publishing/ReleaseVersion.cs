using D2.Build.Oci;
using NuGet.Versioning;

namespace D2.Build.Cli;

/// <summary>A tag that is a semantic version, with or without <c>v</c> in front; compared as versions are.</summary>
internal sealed record ReleaseVersion
{
    private readonly SemanticVersion _version;

    private ReleaseVersion(Tag tag, SemanticVersion version) => (Tag, _version) = (tag, version);

    /// <summary>By precedence; none comes before all.</summary>
    public static IComparer<ReleaseVersion?> Order { get; } = Comparer<ReleaseVersion?>.Create((left, right) =>
        left is null || right is null ? (left is null ? 0 : 1) - (right is null ? 0 : 1) : left._version.CompareTo(right._version));

    /// <summary>The tag.</summary>
    public Tag Tag { get; }

    /// <summary>The version that a text is; null where it is none.</summary>
    public static ReleaseVersion? Parse(string text) =>
        SemanticVersion.TryParse(text.StartsWith('v') ? text[1..] : text, out var version) && Tag.TryParse(text, out var tag) ? new(tag, version) : null;

    public override string ToString() => Tag.ToString();
}
