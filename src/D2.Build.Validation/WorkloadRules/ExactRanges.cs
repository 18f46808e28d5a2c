using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8016: one version is a tag, not a range.</summary>
internal static class ExactRanges
{
    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource)
    {
        if (Fields.IsOf(resource, ApiGroups.Source, "OCIRepository")
            && Fields.Child(resource, "spec", "ref") is { } reference
            && Fields.Known(reference, "semver") is { } range
            && VersionSpan.Of(range) is [{ IsExact: true }])
        {
            yield return new(
                new(Codes.ExactRange, $"'{range}' is one version: Flux lists every tag of the repository at each interval to find it. Write it as Tag."),
                "spec.ref.semver", range);
        }
    }
}
