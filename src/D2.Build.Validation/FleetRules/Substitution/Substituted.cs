using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2002 to D2B2005 and D2B2011: texts of tenants, in which every cluster replaces its variables.</summary>
internal sealed class Substituted(FleetVariables variables) : ISubstitution
{
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
                walk.Report(UndefinedVariables.Of(name, [.. clusters.Select(cluster => cluster.Name)], variables.Names), text);
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

    internal static string Names(IReadOnlyList<Cluster> clusters) => UndefinedVariables.Names([.. clusters.Select(cluster => cluster.Name)]);
}
