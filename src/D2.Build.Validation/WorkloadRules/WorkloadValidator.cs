namespace D2.Build.Validation;

/// <summary>The block D2B8010 to D2B8029: what workloads and charts are told, whoever declares them.</summary>
internal static class WorkloadValidator
{
    private static readonly Func<KubernetesObject, Reach, IEnumerable<WorkloadProblem>>[] Rules =
    [
        Credentials.Check, DevelopmentFlags.Check, (resource, _) => ChartLifecycle.Check(resource), (resource, _) => ExactRanges.Check(resource),
        (resource, _) => ContactAddresses.Check(resource), (resource, _) => ReleaseRetries.Check(resource),
    ];

    /// <summary>Checks an object.</summary>
    /// <param name="resource">The object.</param>
    /// <param name="reach">Where it ends up.</param>
    public static IEnumerable<Finding> Check(KubernetesObject resource, Reach reach) =>
        from rule in Rules
        from problem in rule(resource, reach)
        let violation = problem.Violation
        select new Finding(
            violation.Code, problem.Severity ?? violation.Code.Severity,
            $"{ObjectIdentity.Of(resource, "")}, {problem.Field}: {violation.Message}", resource.LocationOf(problem.Field))
        {
            Text = problem.Text,
        };
}
