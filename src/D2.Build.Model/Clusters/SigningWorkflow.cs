namespace D2.Build;

/// <summary>The pipeline whose signature is accepted.</summary>
/// <param name="Name">The workflow's file name without extension, such as <c>push-artifact</c>. GitLab has one pipeline file and ignores it.</param>
/// <param name="Ref">The Git refs it may run on.</param>
public sealed record SigningWorkflow(string Name, GitRef Ref)
{
    /// <summary>
    /// The Git refs on which the pipeline moves the channel's tag, where these are not the same as <see cref="Ref"/>: what it
    /// publishes on others is not accepted, and reported. Default: the same.
    /// </summary>
    public GitRef? PublishesOn { get; init; }
}
