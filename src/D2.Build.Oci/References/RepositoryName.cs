namespace D2.Build.Oci;

/// <summary>The grammar of repository names (OCI distribution specification, pulling manifests).</summary>
internal static class RepositoryName
{
    // Many registries and clients limit host and name together to 255 characters (the specification says so).
    private const int MaxLength = 255;

    public static bool IsValid(string registry, string repository) =>
        registry.Length + 1 + repository.Length <= MaxLength && repository.Split('/').All(IsComponent);

    // [a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*
    private static bool IsComponent(string text)
    {
        if (text.Length == 0 || !IsAlphanumeric(text[0]) || !IsAlphanumeric(text[^1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (!IsAlphanumeric(text[end]))
            {
                end++;
            }

            if (!IsSeparator(text.AsSpan(i, end - i)))
            {
                return false;
            }

            i = end + 1;
        }

        return true;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text) => text is "" or "." or "_" or "__" || !text.ContainsAnyExcept('-');

    private static bool IsAlphanumeric(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
