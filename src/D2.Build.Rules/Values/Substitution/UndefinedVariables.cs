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

    /// <summary>What is to be said of a variable that some clusters lack, with the one that may be meant if none has it.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="clusters">The names of the clusters that do not have it; at least one.</param>
    /// <param name="declared">The variables that clusters have.</param>
    public static Violation Of(string name, IReadOnlyList<string> clusters, IEnumerable<string> declared)
    {
        var violation = Of(name, clusters);
        return violation with { Message = violation.Message + Meant(name, declared) };
    }

    /// <summary>What is to be said of a variable that a repository of components does not declare.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="declared">Those that it declares, and that every cluster has.</param>
    public static Violation OfRepository(string name, IEnumerable<string> declared) => new(
        Codes.UndefinedVariable,
        $"${{{name}}} is neither a variable that every cluster has nor one that the repository declares. Add '{name}' to the "
        + $"Variables of its ComponentRepository, give a default, '${{{name}:-…}}', or write '$${{{name}}}' to keep the text.{Meant(name, declared)}");

    /// <summary>Clusters by their names, the first few of many.</summary>
    /// <param name="clusters">The names; at least one.</param>
    public static string Names(IReadOnlyList<string> clusters)
    {
        var names = string.Join(", ", clusters.Take(MostNames).Select(cluster => $"'{cluster}'"));
        return clusters.Count <= MostNames
            ? $"{(clusters.Count == 1 ? "cluster" : "clusters")} {names}"
            : $"clusters {names} and {clusters.Count - MostNames} more";
    }

    private static string Meant(string name, IEnumerable<string> declared)
    {
        var names = declared.ToArray();
        return !names.Contains(name, StringComparer.Ordinal) && Similarity.Nearest(name, names) is { } near ? $" Did you mean '${{{near}}}'?" : "";
    }
}
