namespace D2.Build.Rules;

/// <summary>D2B2003 in the same words while it is typed and when the model is checked.</summary>
public static class UndefinedVariables
{
    /// <summary>The property of a diagnostic with the name of the variable. The creations of the clusters are its additional locations.</summary>
    public const string Property = "variable";

    private const int MostNames = 5;

    /// <summary>What is to be said of a variable that some clusters lack.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="clusters">The names of the clusters that do not have it; at least one.</param>
    public static Violation Of(string name, IReadOnlyList<string> clusters) => new(
        Codes.UndefinedVariable,
        $"${{{name}}} has no value on {Names(clusters)}: Flux 2.9 refuses that, earlier versions put nothing in its place. "
        + $"Add '{name}' to the Variables there, give a default, '${{{name}:-…}}', or write '$${{{name}}}' to keep the text.");

    /// <summary>Clusters by their names, the first few of many.</summary>
    /// <param name="clusters">The names; at least one.</param>
    public static string Names(IReadOnlyList<string> clusters)
    {
        var names = string.Join(", ", clusters.Take(MostNames).Select(cluster => $"'{cluster}'"));
        return clusters.Count <= MostNames
            ? $"{(clusters.Count == 1 ? "cluster" : "clusters")} {names}"
            : $"clusters {names} and {clusters.Count - MostNames} more";
    }
}
