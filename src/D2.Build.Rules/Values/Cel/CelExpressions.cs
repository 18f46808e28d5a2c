namespace D2.Build.Rules;

/// <summary>
/// Expressions in CEL, the Common Expression Language, with the names and libraries that Flux and Kubernetes give it. They are
/// read and their types are checked; they are not run.
/// </summary>
public static class CelExpressions
{
    /// <summary>Checks a condition over an object whose fields stand at the top, as in health checks and readyExpr of a ResourceSet.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>What is wrong with it; empty for a good expression.</returns>
    public static IReadOnlyList<Violation> CheckFields(string expression) => Check(expression, CelScopes.OwnFields, CelType.Bool, true).Problems;

    /// <summary>Checks a condition over <c>self</c> and <c>dep</c>, as in readyExpr of a Kustomization or HelmRelease.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>What is wrong with it; empty for a good expression.</returns>
    public static IReadOnlyList<Violation> CheckDependency(string expression) =>
        Check(expression, CelScopes.Dependency, CelType.Bool, false).Problems;

    /// <summary>Checks an expression of an admission policy whose variables are not known.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="result">What it has to give.</param>
    /// <returns>What is wrong with it; empty for a good expression.</returns>
    public static IReadOnlyList<Violation> CheckAdmission(string expression, AdmissionResult result) =>
        Check(expression, CelScopes.Admission, Wanted(result), false).Problems;

    internal static CelType Wanted(AdmissionResult result) => result switch
    {
        AdmissionResult.Condition => CelType.Bool,
        AdmissionResult.Text => CelType.Text,
        _ => CelType.Dyn,
    };

    internal static (CelType Type, IReadOnlyList<Violation> Problems) Check(string expression, CelScope scope, CelType wanted, bool mayBeDyn)
    {
        var reader = new CelReader(expression);
        if (reader.Read() is not { } node)
        {
            return (CelType.Dyn, [CelProblems.Malformed(expression, reader.Reason!, reader.Position)]);
        }

        var checker = new CelChecker();
        var type = checker.Check(node, scope);
        var isWrong = checker.Problems.All(problem => problem.Code.Severity != Severity.Error)
            && !wanted.IsDyn && (type.IsDyn ? !mayBeDyn : !type.Fits(wanted));
        return (type, isWrong ? [.. checker.Problems, CelProblems.WrongResult(wanted, type)] : checker.Problems);
    }
}
