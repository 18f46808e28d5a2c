namespace D2.Build.Flux;

/// <summary>
/// The commit of a Git repository. The commit wins over the name, the name over the range, the range over the tag, the
/// tag over the branch.
/// </summary>
public sealed class GitReference : Mapping
{
    /// <summary>The branch. Default <c>master</c> where nothing else is set.</summary>
    public string? Branch { get => Text("branch"); set => Set("branch", value); }

    /// <summary>The full SHA of the commit. Together with <see cref="Branch"/> only that branch is fetched.</summary>
    public string? Commit { get => Text("commit"); set => Set("commit", value); }

    /// <summary>A reference by its full name, such as <c>refs/heads/main</c> or <c>refs/pull/420/head</c>.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>A range of semantic versions; the highest tag within it is taken.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Semver { get => Text("semver"); set => Set("semver", value, TextFormat.SemverRange); }

    /// <summary>The tag.</summary>
    public string? Tag { get => Text("tag"); set => Set("tag", value); }
}
