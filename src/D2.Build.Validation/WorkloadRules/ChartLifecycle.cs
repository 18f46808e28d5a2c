using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8014, D2B8015: uninstalling a chart keeps what others depend on, and its options do something.</summary>
internal static class ChartLifecycle
{
    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource)
    {
        if (!Fields.IsOf(resource, ApiGroups.Helm, "HelmRelease") || Fields.Child(resource, "spec") is not { } spec)
        {
            yield break;
        }

        if (Fields.Child(spec, "values", "crds") is { } crds && Fields.Is(crds, "keep", "false"))
        {
            yield return new(
                new(Codes.DeletedDefinitions, "with the release its CRDs are deleted, and with them every object of their kinds on the cluster. Leave it true."),
                "spec.values.crds.keep", "keep");
        }

        if (Fields.Child(spec, "upgrade") is { } upgrade && Fields.Is(upgrade, "force", "true") && !Fields.Is(upgrade, "serverSideApply", "disabled"))
        {
            yield return new(
                new(Codes.IgnoredForce, "Flux 2.8 and later apply on the server, where force is ignored. Remove it."),
                "spec.upgrade.force", "Force");
        }
    }
}
