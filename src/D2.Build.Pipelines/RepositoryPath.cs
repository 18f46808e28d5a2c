namespace D2.Build.Pipelines;

/// <summary>Paths that are declared from the project's folder, and that jobs take from the root of the repository.</summary>
public static class RepositoryPath
{
    /// <summary>The path from the root of the repository, with forward slashes, without <c>.</c> and <c>..</c> wherever it stays within.</summary>
    /// <param name="plan">The repository.</param>
    /// <param name="path">The path from the project's folder.</param>
    public static string Of(RepositoryPlan plan, string path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        var segments = new List<string>();
        foreach (var segment in $"{Path.GetDirectoryName(plan.Project)}/{path}".Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment is ".." && segments is [.., not ".."])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
