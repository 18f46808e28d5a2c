using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Puts declarations together to the components of a repository.</summary>
internal static class ComponentSetBuilder
{
    /// <summary>The components; null where there are none, or where they could not be put together, which is reported.</summary>
    public static ComponentSet? Build(Declarations declarations, FindingReporter reporter)
    {
        if (!declarations.HaveComponents)
        {
            return null;
        }

        var findings = Stray(declarations).ToList();
        var repository = Repository(declarations, findings);
        reporter.Report(findings);
        return findings.Count > 0 ? null : new(declarations.Organizations[0], repository, declarations.Components);
    }

    // Beside a fleet a free resource is the fleet's.
    private static IEnumerable<Finding> Stray(Declarations declarations) => declarations.AreFleet
        ? []
        : declarations.Resources.Select(resource => new Finding(
            Codes.ResourceOutsideComponent, Severity.Error,
            $"{resource.Kind} '{resource.Name}' belongs to no component, so no artifact would have it. Move it into the Resources of one.",
            resource.Location));

    private static ComponentRepository Repository(Declarations declarations, List<Finding> findings)
    {
        var organization = declarations.Organizations[0];
        var isInfra = declarations.Components.Exists(component => component is InfraComponent);
        var isApps = declarations.Components.Exists(component => component is AppComponent);
        var declared = declarations.Repositories;
        if (declared.Count > 1 || (declared.Count == 0 && isInfra && isApps))
        {
            findings.Add(new Finding(
                Codes.RepositoryCount, Severity.Error,
                declared.Count > 1
                    ? $"A project has one ComponentRepository, this one {declared.Count}. Make them projects of their own."
                    : "The project has infrastructure components and applications. Declare a ComponentRepository that says which repository "
                    + "both are in, or make them projects of their own.",
                declared.Count > 1 ? declared[^1].Location : declarations.Components[0].Location));
        }

        return declared.Count > 0
            ? declared[0]
            : new(isInfra ? organization.InfraRepository : organization.AppsRepository, organization.Location.File, organization.Location.Line);
    }
}
