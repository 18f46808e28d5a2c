using System.Globalization;
using System.Text;

namespace D2.Build.Signing;

/// <summary>A log's signed statement of its size and root: a signed note (c2sp.org/tlog-checkpoint).</summary>
internal sealed record Checkpoint(string Text, string Origin, long TreeSize, byte[] RootHash, IReadOnlyList<NoteSignature> Signatures)
{
    private const int MostCharacters = 64 * 1024;

    /// <summary>The checkpoint; null where the note is malformed.</summary>
    internal static Checkpoint? ParseOrNull(string note)
    {
        var end = note.Length <= MostCharacters ? note.IndexOf("\n\n", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        var text = note[..(end + 1)];
        var lines = text.Split('\n');
        var hash = new byte[32];
        return lines.Length > 3
            && long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && Convert.TryFromBase64String(lines[2], hash, out var written) && written == hash.Length
            ? new(text, lines[0], size, hash, NoteSignature.ParseAll(note[(end + 2)..]))
            : null;
    }

    /// <summary>Whether the log signed it.</summary>
    internal bool IsSignedBy(TrustedLog log)
    {
        var text = Encoding.UTF8.GetBytes(Text);
        return Signatures.Any(signature => signature.Names(log.LogId) && log.Key.Verify(text, signature.Signature));
    }
}
