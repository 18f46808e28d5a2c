namespace D2.Build.Flux;

/// <summary>
/// A branch, tag or commit. The commit wins over the name, the name over the range, the range over the tag, the tag over
/// the branch.
/// </summary>
public sealed class ImageUpdateRef : Mapping
{
    /// <summary>The branch. Default <c>master</c> if nothing else is set.</summary>
    public string? Branch { get => Text("branch"); set => Set("branch", value); }

    /// <summary>The commit's SHA; with a branch, a shallow clone of that branch.</summary>
    public string? Commit { get => Text("commit"); set => Set("commit", value); }

    /// <summary>The full name of a Git ref, such as <c>refs/heads/main</c>.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>A range of semantic versions; the highest tag within it.</summary>
    public string? Semver { get => Text("semver"); set => Set("semver", value); }

    /// <summary>The tag.</summary>
    public string? Tag { get => Text("tag"); set => Set("tag", value); }
}
