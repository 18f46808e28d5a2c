namespace D2.Build.Rules;

/// <summary>Names of environments, which are any text.</summary>
public static class EnvironmentNames
{
    private const int ShortestWord = 6;

    /// <summary>
    /// Whether one of two different names is probably the other with a typing error: a few letters of one longer word differ. Short
    /// words, numbers and added beginnings (eu and us, prod1 and prod2, preview and review) tell environments apart on purpose.
    /// </summary>
    public static bool Resemble(string one, string other)
    {
        var (words, others) = (one.Split('-'), other.Split('-'));
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
        Math.Min(one.Length, other.Length) >= ShortestWord
        && (one + other).All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        && !one.EndsWith(other, StringComparison.Ordinal)
        && !other.EndsWith(one, StringComparison.Ordinal)
        && Similarity.Nearest(one, [other]) is not null;
}
