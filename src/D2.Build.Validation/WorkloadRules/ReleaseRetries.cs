using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8018: an installation or upgrade that failed is tried again.</summary>
internal static class ReleaseRetries
{
    private static readonly string[] Operations = ["install", "upgrade"];

    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource)
    {
        if (!Fields.IsOf(resource, ApiGroups.Helm, "HelmRelease") || Fields.Child(resource, "spec") is not { } spec)
        {
            return [];
        }

        var once = Operations.Where(operation => IsDoneOnce(Fields.Child(spec, operation))).ToArray();
        return once.Length == 0 ? [] :
        [
            new(
                new(
                    Codes.UnretriedRelease,
                    $"what fails to {string.Join(" or ", once)} stays failed until the chart, the values or the release change. Set the strategy RetryOnFailure "
                    + "(OnFailure of a ChartRelease), or the retries of its remediation."),
                $"spec.{once[0]}", resource.Name ?? ""),
        ];
    }

    // What is filled in on the cluster may be anything.
    private static bool IsDoneOnce(Mapping? operation) =>
        Fields.IsNot(Fields.Child(operation, "strategy"), "name", "RetryOnFailure")
        && (!Fields.Has(Fields.Child(operation, "remediation"), "retries") || Fields.Is(Fields.Child(operation, "remediation"), "retries", "0"));
}
