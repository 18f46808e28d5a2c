using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2002 to D2B2004: texts of components, in which every cluster replaces its variables.</summary>
internal sealed class ComponentVariables(IReadOnlySet<string> known) : ISubstitution
{
    public void Check(ref ObjectWalk walk, string text, ScalarKind kind)
    {
        var scan = Substitutions.Scan(text);
        foreach (var problem in scan.Problems)
        {
            walk.Report(problem, text);
        }

        foreach (var name in scan.References.Where(r => !r.IsOptional && !known.Contains(r.Name)).Select(r => r.Name).Distinct(StringComparer.Ordinal))
        {
            walk.Report(
                new(
                    Codes.UndefinedVariable,
                    $"${{{name}}} is neither a variable that every cluster has nor one that the repository declares. Add '{name}' to the "
                    + $"Variables of its ComponentRepository, give a default, '${{{name}:-…}}', or write '$${{{name}}}' to keep the text."),
                text);
        }
    }
}
