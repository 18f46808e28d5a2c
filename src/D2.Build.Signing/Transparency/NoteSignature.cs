namespace D2.Build.Signing;

/// <summary>One signature line of a signed note: who, the first four bytes of the key's id, the signature.</summary>
internal sealed record NoteSignature(string Name, byte[] KeyHint, byte[] Signature)
{
    private const string Prefix = "\u2014 ";
    private const int HintBytes = 4;
    private const int Most = 32;

    internal static IReadOnlyList<NoteSignature> ParseAll(string lines) =>
        [.. lines.Split('\n').Take(Most).Select(ParseOrNull).OfType<NoteSignature>()];

    /// <summary>Whether the hint is that of this log.</summary>
    internal bool Names(ReadOnlySpan<byte> logId) => logId.StartsWith(KeyHint);

    private static NoteSignature? ParseOrNull(string line)
    {
        var separator = line.LastIndexOf(' ');
        if (!line.StartsWith(Prefix, StringComparison.Ordinal) || separator < Prefix.Length)
        {
            return null;
        }

        var bytes = new byte[line.Length];
        return Convert.TryFromBase64String(line[(separator + 1)..], bytes, out var written) && written > HintBytes
            ? new(line[Prefix.Length..separator], bytes[..HintBytes], bytes[HintBytes..written])
            : null;
    }
}
