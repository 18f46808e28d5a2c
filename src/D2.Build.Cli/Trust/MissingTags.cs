using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Which tags have to be there. What a cluster follows and does not find it never applies, and nothing else says so.</summary>
internal static class MissingTags
{
    /// <summary>
    /// Requires every tag that clusters of a fleet follow, and, where tags are named, each of them in some artifact: versions of
    /// components are their own.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="looked">What was looked for.</param>
    /// <param name="areNamed">Whether somebody asked for these tags.</param>
    /// <exception cref="D2Exception">One is missing (D2B9017).</exception>
    public static void Refuse(ProjectDescription project, IReadOnlyList<PublishedTag> looked, bool areNamed)
    {
        var missing = project.Kind is "fleet"
            ? looked.Where(published => published.Request is null)
            : looked.Where(published => areNamed && looked.All(other => !other.Tag.Equals(published.Tag) || other.Request is null));
        if (missing.ToArray() is { Length: > 0 } lacking)
        {
            throw new D2Exception(
                Codes.UnknownVersion,
                $"Nothing is published as {string.Join(", ", lacking.Select(published => $"{published.Artifact.Repository}:{published.Tag}"))}: "
                + "a cluster that follows it pulls nothing. Publish it, or name the tags to verify with --tag.");
        }
    }
}
