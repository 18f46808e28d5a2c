namespace D2.Build.Pipelines;

/// <summary>The refs whose push starts a pipeline, as the forges' glob patterns.</summary>
/// <param name="Branches">Patterns of branches.</param>
/// <param name="Tags">Patterns of tags.</param>
public sealed record RefFilter(IReadOnlyList<string> Branches, IReadOnlyList<string> Tags)
{
    private const string BranchPrefix = "refs/heads/";
    private const string TagPrefix = "refs/tags/";

    /// <summary>The filter for the refs that a verification accepts.</summary>
    /// <param name="refs">The refs.</param>
    /// <param name="components">Names that take the place of "any component" in front of a tag's version.</param>
    /// <exception cref="NotSupportedException">An expression accepts refs that no pattern can stand for.</exception>
    public static RefFilter Of(IEnumerable<GitRef> refs, IReadOnlyList<string> components)
    {
        ArgumentNullException.ThrowIfNull(refs);
        var branches = new List<string>();
        var tags = new List<string>();
        foreach (var gitRef in refs.SelectMany(gitRef => GlobPatterns.Of(gitRef.Pattern, components)))
        {
            if (gitRef.StartsWith(BranchPrefix, StringComparison.Ordinal))
            {
                branches.Add(gitRef[BranchPrefix.Length..]);
            }
            else if (gitRef.StartsWith(TagPrefix, StringComparison.Ordinal))
            {
                tags.Add(gitRef[TagPrefix.Length..]);
            }
            else
            {
                throw new NotSupportedException($"'{gitRef}' is neither a branch (refs/heads/…) nor a tag (refs/tags/…).");
            }
        }

        return new([.. branches.Distinct(StringComparer.Ordinal)], [.. tags.Distinct(StringComparer.Ordinal)]);
    }
}
