namespace D2.Build.Rules;

/// <summary>The path of a repository in a registry: lower-case letters and digits, with <c>. _ - /</c> between them.</summary>
internal static class RepositoryPaths
{
    public static bool IsValid(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var isSeparator = text[i] is '.' or '_' or '-' or '/';
            if (!isSeparator && text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            // Every part between slashes begins and ends with a letter or digit.
            if (isSeparator && (i == start || i == text.Length - 1 || (text[i] == '/' && IsSeparatorBeside(text, i))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeparatorBeside(string text, int slash) =>
        text[slash - 1] is '.' or '_' or '-' or '/' || text[slash + 1] is '.' or '_' or '-' or '/';
}
