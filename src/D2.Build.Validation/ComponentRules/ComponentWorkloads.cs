using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The rules over workloads, for what each environment makes of a component.</summary>
internal static class ComponentWorkloads
{
    // What is wrong in production needs no repetition for the other environments.
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        (from component in objects.Components
         from part in component.Parts
         from overlay in part.Overlays
         let reach = Environments.IsProduction(overlay.Environment) ? Reach.Production : Reach.Anywhere
         from resource in overlay.Objects
         from finding in WorkloadValidator.Check(resource, reach)
         orderby reach descending
         select finding).DistinctBy(finding => (finding.Code, finding.Message, finding.Location));
}
