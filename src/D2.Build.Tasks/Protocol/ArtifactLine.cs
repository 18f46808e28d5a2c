using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>An artifact that d2 packed or pushed.</summary>
/// <param name="Name">What it is called within the project.</param>
/// <param name="Status"><c>packed</c>, <c>pushed</c>, <c>tagged</c>, <c>unchanged</c> or <c>verified</c>.</param>
/// <param name="Repository">Registry and repository.</param>
/// <param name="Digest">The manifest's digest.</param>
/// <param name="Tags">The tags that name it, separated by semicolons.</param>
/// <param name="ContentDigest">The digest of the files.</param>
/// <param name="Size">The bytes of the layer.</param>
/// <param name="Signature">What is known of its signature; empty where nothing was pushed.</param>
internal sealed record ArtifactLine(
    string Name, string Status, string Repository, string Digest, string Tags, string ContentDigest, string Size, string Signature)
{
    private const int FieldCount = 9;

    private string Signed => Signature is "signed" ? "signed, " : "";

    private string Reference => $"{Repository}@{Digest}";

    /// <summary>Reads a line; null if it is another one.</summary>
    public static ArtifactLine? Parse(string line) =>
        ProtocolText.Fields(line, FieldCount) is ["artifact", var name, var status, var repository, var digest, var tags, var content, var size, var signature]
            ? new(name, status, repository, digest, tags, content, size, signature)
            : null;

    /// <summary>The item for the build.</summary>
    public ITaskItem ToItem() => new TaskItem(Name, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Status"] = Status,
        ["Repository"] = Repository,
        ["Digest"] = Digest,
        ["Reference"] = Reference,
        ["Tags"] = Tags,
        ["ContentDigest"] = ContentDigest,
        ["Size"] = Size,
        ["Signature"] = Signature,
    });

    /// <summary>The sentence for the log, in the form that the terminal logger shows as what the project made.</summary>
    public override string ToString()
    {
        var tags = Tags.Replace(";", ", ");
        var done = Status switch
        {
            "packed" => "packed",
            "pushed" => $"{Signed}pushed as {tags}",
            "verified" => $"signature verified: {tags}",
            "tagged" => $"content unchanged, {Signed}tagged {tags}",
            _ => $"unchanged, {Signed}nothing pushed: {tags}",
        };
        return $"{Name} -> {Reference} ({done})";
    }
}
