namespace D2.Build.Rules;

/// <summary>Corrections of names, addresses, versions and times.</summary>
internal static class ValueCorrections
{
    private const string Operators = "=!<>~^";

    /// <summary>Small letters, and hyphens for underscores and spaces.</summary>
    public static string? Name(string name)
    {
        var right = name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-').Trim('-');
        return Names.CheckLabel(right) is null ? right : null;
    }

    /// <summary>The short form of SSH, <c>git@host:path</c>, written out.</summary>
    public static string? GitUrl(string url)
    {
        var at = url.IndexOf('@');
        var colon = url.IndexOf(':');
        if (at <= 0 || colon < at || url.IndexOf('/', 0, colon) >= 0 || url.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var right = $"ssh://{url.Substring(0, colon)}/{url.Substring(colon + 1).TrimStart('/')}";
        return Urls.CheckGit(right) is null ? right : null;
    }

    /// <summary>Comparisons with a space between them.</summary>
    public static string? Range(string range)
    {
        var right = range;
        for (var i = right.Length - 1; i > 0; i--)
        {
            if (Operators.IndexOf(right[i]) >= 0 && Operators.IndexOf(right[i - 1]) < 0 && right[i - 1] is not (' ' or ',' or '|'))
            {
                right = right.Insert(i, " ");
            }
        }

        return SemverRanges.Check(right) is null ? right : null;
    }

    /// <summary>An underscore for the plus of a version, as Helm writes the tags of charts.</summary>
    public static string? Tag(string tag)
    {
        var right = tag.Replace('+', '_');
        return ImageTags.Check(right) is null ? right : null;
    }

    /// <summary>A name without scheme, tag and digest.</summary>
    public static string? Image(string name)
    {
        var scheme = name.IndexOf("://", StringComparison.Ordinal);
        var right = scheme < 0 ? name : name.Substring(scheme + 3);
        var digest = right.IndexOf('@');
        right = digest < 0 ? right : right.Substring(0, digest);
        var tag = right.IndexOf(':', Math.Max(0, right.LastIndexOf('/')));
        right = tag < 0 ? right : right.Substring(0, tag);
        return ImageNames.Check(right) is null ? right : null;
    }

    /// <summary>0 for a Sunday that was written as 7.</summary>
    public static string? Cron(string expression)
    {
        var right = expression.EndsWith(" 7", StringComparison.Ordinal) ? expression.Substring(0, expression.Length - 1) + "0" : expression;
        return CronExpressions.Check(right) is null ? right : null;
    }

    /// <summary>An entry of an allowlist with its final slash.</summary>
    public static string? AllowPrefix(string prefix) => AllowPrefixes.Check(prefix + "/") is null ? prefix + "/" : null;
}
