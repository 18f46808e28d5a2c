using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2002 to D2B2005 and D2B2011: texts of tenants, in which every cluster replaces its variables.</summary>
internal sealed class Substituted(FleetVariables variables) : ISubstitution
{
    private const int MostNames = 5;

    public void Check(ref ObjectWalk walk, string text, ScalarKind kind)
    {
        var scan = Substitutions.Scan(text);
        foreach (var problem in scan.Problems)
        {
            walk.Report(problem, text);
        }

        CheckDefined(ref walk, text, scan);
        if (kind == ScalarKind.Text && scan.References is [{ Position: 0, Operator: "" } only] && only.Length == text.Length)
        {
            CheckType(ref walk, text, only.Name);
        }
    }

    private void CheckDefined(ref ObjectWalk walk, string text, SubstitutionScan scan)
    {
        var names = scan.References.Where(reference => !reference.IsOptional).Select(reference => reference.Name);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (variables.Lacking(name) is { Count: > 0 } clusters)
            {
                walk.Report(
                    new(
                        Codes.UndefinedVariable,
                        $"${{{name}}} has no value on {Names(clusters)}: Flux 2.9 refuses that, earlier versions put nothing in its place. "
                        + $"Add '{name}' to the Variables there, give a default, '${{{name}:-…}}', or write '$${{{name}}}' to keep the text."),
                    text);
            }
        }
    }

    private void CheckType(ref ObjectWalk walk, string text, string name)
    {
        if (variables.Retyped(name) is { Count: > 0 } clusters)
        {
            walk.Report(
                new(
                    Codes.RetypedVariable,
                    $"${{{name}}} stands alone here, and on {Names(clusters)} its value is not text to YAML: quotes are lost when Flux "
                    + "pastes it. Choose a value that is clearly text, or put the quotes into the value."),
                text);
        }
    }

    internal static string Names(IReadOnlyList<Cluster> clusters)
    {
        var names = string.Join(", ", clusters.Take(MostNames).Select(cluster => $"'{cluster.Name}'"));
        return clusters.Count <= MostNames
            ? $"{(clusters.Count == 1 ? "cluster" : "clusters")} {names}"
            : $"clusters {names} and {clusters.Count - MostNames} more";
    }
}
