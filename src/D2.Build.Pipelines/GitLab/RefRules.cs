using D2.Build.Rules;

namespace D2.Build.Pipelines;

/// <summary>Conditions on the ref of a pipeline: GitLab reads the same expressions as the verification.</summary>
internal static class RefRules
{
    private const string BranchPrefix = "refs/heads/";
    private const string TagPrefix = "refs/tags/";
    private const string AnyComponent = "[^/]+/";

    /// <exception cref="NotSupportedException">The ref is neither a branch nor a tag.</exception>
    public static string Of(GitRef gitRef, IReadOnlyList<string> components)
    {
        var pattern = gitRef.Pattern;
        if (pattern.StartsWith(BranchPrefix, StringComparison.Ordinal))
        {
            return $"$CI_PIPELINE_SOURCE == \"push\" && $CI_COMMIT_BRANCH =~ /^{Escape(pattern[BranchPrefix.Length..])}$/";
        }

        return pattern.StartsWith(TagPrefix, StringComparison.Ordinal)
            ? $"$CI_COMMIT_TAG =~ /^{Escape(OfComponents(pattern[TagPrefix.Length..], components))}$/"
            : throw new NotSupportedException($"'{pattern}' is neither a branch (refs/heads/…) nor a tag (refs/tags/…).");
    }

    private static string OfComponents(string tag, IReadOnlyList<string> components) =>
        components.Count > 0 && tag.StartsWith(AnyComponent, StringComparison.Ordinal)
            ? $"({string.Join('|', components.Select(RegexText.Escape))})/{tag[AnyComponent.Length..]}"
            : tag;

    // A slash ends an expression there.
    private static string Escape(string pattern) => pattern.Replace("/", "\\/", StringComparison.Ordinal);
}
