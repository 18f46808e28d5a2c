namespace D2.Build.Rules;

/// <summary>The names that Kubernetes accepts.</summary>
public static class Names
{
    private const int LabelLength = 63;
    private const int SubdomainLength = 253;

    /// <summary>Checks a DNS-1123 label: the name of a namespace, and what becomes part of another name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? CheckLabel(string name) => name.Length <= LabelLength && IsLabel(name, 0, name.Length)
        ? null
        : Refuse(name, "lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 characters");

    /// <summary>Checks a DNS-1123 subdomain: the name of most objects.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? CheckSubdomain(string name) => name.Length <= SubdomainLength && IsSubdomain(name)
        ? null
        : Refuse(name, "lower-case letters, digits, hyphens and dots, a letter or digit at both ends of every part, at most 253 characters");

    /// <summary>Checks the name of a role or binding, which only has to fit into a URL.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? CheckPathSegment(string name) =>
        name is not ("" or "." or "..") && name.IndexOf('/') < 0 && name.IndexOf('%') < 0
            ? null
            : Refuse(name, "any text but '.' and '..', without slash and percent sign");

    private static bool IsSubdomain(string name)
    {
        var start = 0;
        for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', start))
        {
            if (!IsLabel(name, start, dot))
            {
                return false;
            }

            start = dot + 1;
        }

        return IsLabel(name, start, name.Length);
    }

    private static bool IsLabel(string text, int start, int end)
    {
        if (start == end || text[start] == '-' || text[end - 1] == '-')
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static Violation Refuse(string name, string accepted) =>
        new(Codes.InvalidName, $"'{name}' is not a name that Kubernetes accepts here: {accepted}.");
}
