using System.Globalization;

namespace D2.Build.Validation;

/// <summary>Bounds, each of which may be missing.</summary>
internal readonly record struct ValueRange(double? Least, double? Most, bool IsAboveLeast = false, bool IsBelowMost = false)
{
    /// <summary>What a number breaks, such as <c>at least 1</c>; null where it is within.</summary>
    public string? Broken(double number) =>
        Least is { } least && (number < least || (IsAboveLeast && number <= least)) ? Text(IsAboveLeast ? "more than" : "at least", least)
        : Most is { } most && (number > most || (IsBelowMost && number >= most)) ? Text(IsBelowMost ? "less than" : "at most", most)
        : null;

    private static string Text(string word, double bound) => string.Create(CultureInfo.InvariantCulture, $"{word} {bound:R}");
}
