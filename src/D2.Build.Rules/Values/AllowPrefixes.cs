namespace D2.Build.Rules;

/// <summary>The entries of an allowlist of source addresses.</summary>
public static class AllowPrefixes
{
    /// <summary>Checks an entry: a scheme, a host and a final slash, without spaces.</summary>
    /// <param name="prefix">The entry.</param>
    /// <returns>What is wrong with it; null for a good entry.</returns>
    public static Violation? Check(string prefix)
    {
        if (prefix.Length == 0)
        {
            return Refuse("An empty entry allows every address. Remove it.");
        }

        var scheme = prefix.IndexOf("://", StringComparison.Ordinal);
        return prefix switch
        {
            _ when prefix.Any(char.IsWhiteSpace) => Refuse($"'{prefix}' holds a space, at which the policy splits it. Make two entries of it."),
            _ when scheme <= 0 || prefix.Length == scheme + 3 || prefix[scheme + 3] == '/' =>
                Refuse($"'{prefix}' has no scheme and host. Write 'oci://host/path/', 'https://host/path/' or the like."),
            _ when prefix[prefix.Length - 1] != '/' =>
                Refuse($"'{prefix}' also allows addresses that only begin alike. Write '{prefix}/'."),
            _ => null,
        };
    }

    private static Violation Refuse(string message) => new(Codes.InvalidAllowPrefix, message);
}
