using System.Text;

namespace D2.Build.Oci;

/// <summary>Which paths a layer may hold, and in which order.</summary>
internal static class LayerPaths
{
    // What Linux allows for a path; a longer one cannot be unpacked there.
    private const int MaxBytes = 4096;
    private const int MaxSegmentBytes = 255;

    /// <summary>Folder by folder, and within a folder by the bytes of the names: the order in which Flux's own packer walks.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>What is wrong with a path; null for nothing.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Any(c => char.IsControl(c) || c is '\\' or '\uFFFD'))
        {
            return "has a backslash, a control character or bytes that are not UTF-8";
        }

        if (path.Split('/').Any(segment => segment is "" or "." or ".."))
        {
            return "is absolute, or has an empty part, '.' or '..'";
        }

        return Encoding.UTF8.GetByteCount(path) > MaxBytes || path.Split('/').Any(segment => Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes)
            ? $"is longer than {MaxBytes} bytes, or a part of it longer than {MaxSegmentBytes}"
            : null;
    }

    /// <summary>Refuses a path with a problem.</summary>
    public static void Check(string path)
    {
        if (ProblemOf(path) is { } problem)
        {
            throw new LayerException(LayerProblem.UnsafePath, $"The path '{Shown.Text(path)}' {problem}.");
        }
    }

    /// <summary>The folders above a path, outermost first.</summary>
    public static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static int Compare(string? left, string? right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        return same == left!.Length || same == right!.Length
            ? left.Length.CompareTo(right!.Length)
            : Rank(left[same]).CompareTo(Rank(right[same]));

        // The end of a folder's name comes before any character of a longer one; pairs of surrogates come last, as in UTF-8.
        static int Rank(char c) => c == '/' ? -1 : char.IsSurrogate(c) ? c + char.MaxValue : c;
    }
}
