using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Names of components and environments are labels, and each component is there once.</summary>
internal static class ComponentDeclarations
{
    public static IEnumerable<Finding> Check(ComponentSet set) =>
    [
        .. Labels(set),
        .. EnvironmentLabels(set),
        .. DeclarationNames.Duplicates("Two components, which would be one artifact, are named", set.Components.Select(c => (c.Name, c.Location))),
    ];

    private static IEnumerable<Finding> Labels(ComponentSet set) =>
        from declaration in set.Components.Append<Declaration>(set.Repository)
        let violation = Names.CheckLabel(declaration.Name)
        where violation is not null
        select Finding.Of(violation, declaration.Location, declaration.Name);

    // The folder of the base must not be one of theirs either.
    private static IEnumerable<Finding> EnvironmentLabels(ComponentSet set) =>
        from owner in set.Components.Select(c => (c.Environments, c.Location)).Append((set.Repository.Environments, set.Repository.Location))
        from environment in owner.Item1 ?? []
        let violation = environment is Conventional.BaseFolder or Conventional.ControllersFolder or Conventional.ConfigsFolder
            ? new Violation(Codes.InvalidName, $"'{environment}' is a folder of every component, so no environment can have this name. Choose another one.")
            : Names.CheckLabel(environment)
        where violation is not null
        select Finding.Of(violation, owner.Item2, environment);
}
