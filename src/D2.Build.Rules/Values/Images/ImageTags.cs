namespace D2.Build.Rules;

/// <summary>Tags of OCI artifacts and images.</summary>
public static class ImageTags
{
    private const int Longest = 128;

    /// <summary>Checks a tag.</summary>
    /// <param name="tag">The tag, without the colon before it.</param>
    /// <returns>What is wrong with it; null for a good tag.</returns>
    public static Violation? Check(string tag) => IsTag(tag)
        ? null
        : new(
            Codes.InvalidImageTag,
            $"'{tag}' is not a tag: letters, digits, '_', '.' and '-', beginning with a letter, digit or '_', at most {Longest} characters.");

    private static bool IsTag(string tag) => tag.Length is > 0 and <= Longest && tag[0] is not ('.' or '-') && tag.All(IsAllowed);

    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-';
}
