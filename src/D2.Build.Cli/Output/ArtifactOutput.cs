namespace D2.Build.Cli;

/// <summary>An artifact that was packed or pushed.</summary>
/// <param name="Name">What it is called within the project.</param>
/// <param name="Status"><c>packed</c>, <c>pushed</c>, <c>tagged</c> or <c>unchanged</c>.</param>
/// <param name="Repository">Registry and repository.</param>
/// <param name="Digest">The digest of the manifest.</param>
/// <param name="Reference">Repository and digest: what to sign, verify and deploy.</param>
/// <param name="Tags">The tags that name it.</param>
/// <param name="ContentDigest">The digest of the files.</param>
/// <param name="Size">The bytes of the layer that was packed.</param>
/// <param name="Signature"><c>notChecked</c>, <c>verified</c> or <c>signed</c>; null where nothing was pushed.</param>
internal sealed record ArtifactOutput(
    string Name, string Status, string Repository, string Digest, string Reference, IReadOnlyList<string> Tags,
    string ContentDigest, long Size, string? Signature)
{
    private const string PackedStatus = "packed";

    public static ArtifactOutput Of(PackedBuild build) =>
        Of(build, PackedStatus, build.Packed.Descriptor.Digest.ToString(), [], null);

    public static ArtifactOutput Of(PackedBuild build, PublishResult result) => Of(
        build,
        Camel(result.Status.ToString()),
        result.Digest.ToString(),
        [.. result.Tags.Select(tag => tag.ToString())],
        Camel(result.Trust.ToString()));

    /// <summary>The fields for the build, in the order the task reads them.</summary>
    public IEnumerable<string> ToFields() =>
        ["artifact", Name, Status, Repository, Digest, string.Join(';', Tags), ContentDigest, Size.ToString(System.Globalization.CultureInfo.InvariantCulture), Signature ?? ""];

    private static ArtifactOutput Of(PackedBuild build, string status, string digest, string[] tags, string? signature) => new(
        build.Artifact.Name, status, build.Artifact.Repository, digest, $"{build.Artifact.Repository}@{digest}", tags,
        build.Packed.Layer.ContentDigest.ToString(), build.Packed.Layer.Size, signature);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
