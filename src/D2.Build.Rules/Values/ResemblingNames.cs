namespace D2.Build.Rules;

/// <summary>Names that are any text, of which one may be meant to be another: environments and variables.</summary>
public static class ResemblingNames
{
    private const int ShortestWord = 6;
    private static readonly char[] BetweenWords = ['-', '_'];

    /// <summary>
    /// Whether one of two different names is probably the other with a typing error: a few letters of one longer word differ. Short
    /// words, numbers and other beginnings (eu and us, prod1 and prod2, preview and review) tell names apart on purpose.
    /// </summary>
    public static bool Resemble(string one, string other)
    {
        var (words, others) = (one.Split(BetweenWords), other.Split(BetweenWords));
        if (words.Length != others.Length)
        {
            return false;
        }

        var different = words.Zip(others, (First, Second) => (First, Second))
            .Where(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .ToArray();
        return different.Length == 1 && ResembleAsWords(different[0].First, different[0].Second);
    }

    private static bool ResembleAsWords(string one, string other) =>
        Math.Max(one.Length, other.Length) >= ShortestWord
        && (one + other).All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        && !one.EndsWith(other, StringComparison.Ordinal)
        && !other.EndsWith(one, StringComparison.Ordinal)
        && one.Length > 0 && other.Length > 0 && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
        && Similarity.Nearest(one, [other]) is not null;
}
