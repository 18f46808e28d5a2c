namespace D2.Build;

/// <summary>
/// What a cluster follows: the tag it pulls, and the pipelines and Git refs whose signatures it accepts on that tag.
/// </summary>
/// <param name="Tag">The moving tag, such as <c>latest</c>.</param>
/// <param name="Fleet">Who signs the fleet's own artifact.</param>
/// <param name="Components">Who signs the artifacts of components and applications.</param>
public sealed record Channel(string Tag, SigningWorkflow Fleet, SigningWorkflow Components)
{
    /// <summary>Tag <c>latest</c>, signed by the workflow push-artifact on the branch main.</summary>
    public static Channel Latest { get; } = new(
        "latest",
        new("push-artifact", GitRef.Branch("main")),
        new("push-artifact", GitRef.Branch("main")));

    /// <summary>
    /// Tag <c>latest-stable</c>: the fleet signed by push-artifact on a tag <c>v1.2.3</c>, components by release-artifact on
    /// a tag <c>component/v1.2.3</c>.
    /// </summary>
    public static Channel LatestStable { get; } = new(
        "latest-stable",
        new("push-artifact", GitRef.Tags(GitRef.ReleaseVersion)),
        new("release-artifact", GitRef.Tags($"[^/]+/{GitRef.ReleaseVersion}")));
}
