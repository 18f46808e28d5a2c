namespace D2.Build.Rules;

/// <summary>The expressions of one admission policy, in which later ones use the variables of earlier ones.</summary>
public sealed class AdmissionExpressions
{
    private readonly Dictionary<string, CelType> variables = new(StringComparer.Ordinal);
    private CelScope scope;

    /// <summary>A policy without variables yet.</summary>
    /// <param name="parameters">Whether the policy has parameters; without, <c>params</c> is not known.</param>
    public AdmissionExpressions(PolicyParameters parameters)
    {
        scope = CelScopes.Admission with { Variables = variables };
        if (parameters == PolicyParameters.None)
        {
            scope = scope with
            {
                Names = scope.Names.Where(pair => !string.Equals(pair.Key, "params", StringComparison.Ordinal))
                    .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            };
        }
    }

    /// <summary>Checks the expression of a variable, which is known from then on.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>What is wrong with it; empty for a good expression.</returns>
    public IReadOnlyList<Violation> Declare(string name, string expression)
    {
        var (type, problems) = CelExpressions.Check(expression, scope, CelType.Dyn, true);
        variables[name] = type;
        return problems;
    }

    /// <summary>Checks an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="result">What it has to give.</param>
    /// <returns>What is wrong with it; empty for a good expression.</returns>
    public IReadOnlyList<Violation> Check(string expression, AdmissionResult result) =>
        CelExpressions.Check(expression, scope, CelExpressions.Wanted(result), false).Problems;
}
