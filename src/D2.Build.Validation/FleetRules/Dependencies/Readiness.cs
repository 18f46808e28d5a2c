using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4005 to D2B4007: what waits for something to be ready does so.</summary>
internal static class Readiness
{
    private static readonly string[] Everything = [".all(", ".exists("];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.All
        where placed.Set is null
        from dependency in Dependency.Of(placed)
        let expression = placed.Text(dependency.Part, "readyExpr")
        where expression is not null && Judge(dependency, expression) is not null
        let violation = Judge(dependency, expression)!
        select Finding.Of(violation with { Message = $"{placed} waits for {dependency.Target}: {violation.Message}" }, placed.Location, expression);

    private static Violation? Judge(Dependency dependency, string expression)
    {
        if (dependency.By.Key.Kind is "ResourceSet" && !Fields.Is(dependency.Part, "ready", "true"))
        {
            return new(
                Codes.IgnoredReadyExpr,
                "the readyExpr is not looked at unless ready is true, so that existing is enough. Set Ready = true, or remove the expression.");
        }

        // Asking for the first readiness only can be meant, and then has a name.
        if (dependency.Part is ResourceSetDependency { IsReadyOnce: true })
        {
            return null;
        }

        if (expression.Contains("status.observedGeneration >= 0", StringComparison.Ordinal)
            || expression.Contains("status.observedGeneration > 0", StringComparison.Ordinal))
        {
            return new(
                Codes.WeakReadyExpr,
                "this holds for ever once it was ready for the first time, also while it fails. Remove the expression to wait for it to be ready "
                + "now; if once is enough, say so with ReadyOnce.");
        }

        return IgnoresGeneration(expression) ? new(
            Codes.StaleReadyExpr,
            "the conditions it looks at may be those of an earlier generation, and there may be none yet. Remove the expression: the built-in "
            + "check compares generations. Or compare status.observedGeneration with metadata.generation.") : null;
    }

    private static bool IgnoresGeneration(string expression) =>
        expression.Contains("status.conditions", StringComparison.Ordinal)
        && Array.Exists(Everything, call => expression.Contains(call, StringComparison.Ordinal))
        && !expression.Contains("metadata.generation", StringComparison.Ordinal);
}
