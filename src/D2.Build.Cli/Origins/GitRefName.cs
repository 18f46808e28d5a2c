namespace D2.Build.Cli;

/// <summary>A branch or tag of Git by its full name.</summary>
/// <param name="FullName">Such as <c>refs/heads/main</c>.</param>
internal sealed record GitRefName(string FullName)
{
    private const string Heads = "refs/heads/";
    private const string TagsPrefix = "refs/tags/";

    public bool IsBranch => FullName.StartsWith(Heads, StringComparison.Ordinal);

    public bool IsTag => FullName.StartsWith(TagsPrefix, StringComparison.Ordinal);

    /// <summary>The name without <c>refs/heads/</c> or <c>refs/tags/</c>.</summary>
    public string ShortName => IsBranch ? FullName[Heads.Length..] : IsTag ? FullName[TagsPrefix.Length..] : FullName;

    public static GitRefName Branch(string name) => new(Heads + name);

    public static GitRefName OfTag(string name) => new(TagsPrefix + name);
}
