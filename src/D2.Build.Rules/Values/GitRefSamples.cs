namespace D2.Build.Rules;

/// <summary>Git refs to try expressions on.</summary>
public static class GitRefSamples
{
    private static readonly string[] Usual =
    [
        "refs/heads/main", "refs/heads/feature/x", "refs/tags/test", "refs/tags/web/test", "refs/tags/v1", "refs/tags/v1.2.3",
        "refs/tags/v1.2.3-rc.1", "refs/tags/1.2.3", "refs/tags/web/v1.2.3",
    ];

    private static readonly string[] Unversioned = ["refs/tags/test", "refs/tags/web/test"];

    // The parts that refs of pipelines are usually written with, and something that each stands for.
    private static readonly (string Part, string Text)[] Parts =
        [(@"\d+", "1"), (@"[0-9]+", "1"), (@"[^/]+", "web"), (@".*", "web"), (@".+", "web"), (@"\.", "."), (@"\-", "-"), (@"\/", "/"), (@"\+", "+")];

    /// <summary>A ref that an expression matches.</summary>
    /// <param name="pattern">The expression, without anchors.</param>
    /// <returns>The ref; null where none was found.</returns>
    public static string? Matching(string pattern)
    {
        var filled = pattern;
        foreach (var (part, text) in Parts)
        {
            filled = filled.Replace(part, text);
        }

        return new[] { filled }.Concat(Usual).FirstOrDefault(text => GoRegex.MatchesWhole(pattern, text) == true);
    }

    /// <summary>A ref that one expression matches and another does not.</summary>
    /// <param name="pattern">The expression that it matches.</param>
    /// <param name="other">The one that it does not.</param>
    /// <returns>The ref; null where none was found.</returns>
    public static string? Between(string pattern, string other) => Usual.Prepend(Matching(pattern) ?? "").FirstOrDefault(text =>
        text.Length > 0 && GoRegex.MatchesWhole(pattern, text) == true && GoRegex.MatchesWhole(other, text) == false);

    /// <summary>A tag without a version that an expression matches.</summary>
    /// <param name="pattern">The expression, without anchors.</param>
    /// <returns>The ref; null where there seems to be none.</returns>
    public static string? WithoutVersion(string pattern) =>
        Unversioned.FirstOrDefault(text => GoRegex.MatchesWhole(pattern, text) == true);
}
