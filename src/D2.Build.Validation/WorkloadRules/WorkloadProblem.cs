using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Something wrong with a field of a workload.</summary>
/// <param name="Violation">What is wrong.</param>
/// <param name="Field">The field, such as <c>spec.values.grafana.adminPassword</c>.</param>
/// <param name="Text">The text that is wrong.</param>
internal sealed record WorkloadProblem(Violation Violation, string Field, string Text)
{
    /// <summary>How bad it is here. Default: as bad as its code.</summary>
    public Severity? Severity { get; init; }
}
