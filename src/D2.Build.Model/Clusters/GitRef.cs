using D2.Build.Rules;

namespace D2.Build;

/// <summary>The Git refs on which a pipeline may sign, as a Go regular expression without anchors.</summary>
/// <param name="Pattern">Such as <c>refs/heads/main</c>.</param>
public sealed record GitRef(string Pattern)
{
    /// <summary>The expression of a release version: <c>v1.2.3</c>.</summary>
    public const string ReleaseVersion = @"v\d+\.\d+\.\d+";

    /// <summary>One branch.</summary>
    /// <param name="name">The branch's name.</param>
    public static GitRef Branch(string name) => new($"refs/heads/{RegexText.Escape(name)}");

    /// <summary>Tags that match an expression.</summary>
    /// <param name="pattern">A Go regular expression without anchors, such as <see cref="ReleaseVersion"/>.</param>
    public static GitRef Tags(string pattern) => new($"refs/tags/{pattern}");

    /// <summary>The expression.</summary>
    public override string ToString() => Pattern;
}
