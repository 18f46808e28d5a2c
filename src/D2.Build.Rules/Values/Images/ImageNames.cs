namespace D2.Build.Rules;

/// <summary>Names of images and artifacts where tag and digest are chosen by a policy.</summary>
public static class ImageNames
{
    /// <summary>Checks a name, such as <c>ghcr.io/acme/web</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name) => Reason(name) is { } reason
        ? new(Codes.InvalidImageName, $"'{name}' is not the name of an image: {reason}.")
        : null;

    private static string? Reason(string name)
    {
        if (name.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return "it has no scheme; write host/path";
        }

        var slash = name.IndexOf('/');
        var path = HasHost(name, slash) ? slash + 1 : 0;
        if (name.IndexOf('@') >= 0 || name.IndexOf(':', path) >= 0)
        {
            return "tag and digest do not belong here; a policy chooses them";
        }

        return name.Length > path && RepositoryPaths.IsValid(name, path)
            ? null
            : "it has lower-case letters, digits, and . _ - / between them";
    }

    // docker.io is left out of names such as library/nginx.
    private static bool HasHost(string name, int slash) =>
        slash > 0 && (name.IndexOfAny(['.', ':'], 0, slash) >= 0 || string.Equals(name.Substring(0, slash), "localhost", StringComparison.Ordinal));
}
