using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// Looks for new versions of charts and images and pushes them to a branch of the repositories that hold them. Runs on a
/// cluster of its own: <see cref="Cluster.Automation"/>.
/// </summary>
/// <param name="name">The name of the ResourceSet. Default <c>image-update-automation</c>.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class UpdateAutomation(
    string name = "image-update-automation", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Declaration(name, file, line)
{
    /// <summary>The repositories to update, each in a namespace of its own.</summary>
    public required IReadOnlyList<AutomatedRepository> Repositories { get; init; }

    /// <summary>Who the commits are by.</summary>
    public required GitAuthor Author { get; init; }

    /// <summary>The branch that is read. Default <c>main</c>.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The branch that is pushed to. Default <c>image-updates</c>.</summary>
    public string PushBranch { get; init; } = "image-updates";

    /// <summary>
    /// The folder of each repository with the image policies, where builds write those of version pins
    /// (<c>D2UpdatePoliciesPath</c>). Default <c>./update-policies</c>.
    /// </summary>
    public string PolicyPath { get; init; } = "./update-policies";

    /// <summary>
    /// The folder of each repository below which files with markers are updated, wherever they are: the pins files. Default
    /// <c>./</c>, the whole repository.
    /// </summary>
    public string UpdatePath { get; init; } = "./";

    /// <summary>The commit message, a Go template over the changes.</summary>
    public string MessageTemplate { get; init; } = Conventional.UpdateMessage;

    /// <summary>How often the operator renders the ResourceSet again. Default 5m.</summary>
    public Duration ReconcileEvery { get; init; } = "5m";
}
