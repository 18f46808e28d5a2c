namespace D2.Build.Tasks;

/// <summary>The last line of a rendering that went well.</summary>
/// <param name="Written">Files that are new or have other content than before.</param>
/// <param name="Total">Files of the tree.</param>
/// <param name="Deleted">Files that are no longer part of the tree.</param>
internal sealed record DoneLine(string Written, string Total, string Deleted)
{
    private const int FieldCount = 4;

    /// <summary>Reads a line; null if it is another one.</summary>
    public static DoneLine? Parse(string line) =>
        ProtocolText.Fields(line, FieldCount) is ["done", var written, var total, var deleted]
            ? new(written, total, deleted)
            : null;

    /// <summary>The sentence for the log.</summary>
    public override string ToString() => $"{Total} manifests, {Written} written, {Deleted} deleted";
}
