using D2.Build.Rules;

namespace D2.Build;

/// <summary>The components of a project, as declared.</summary>
/// <param name="Organization">Who runs them.</param>
/// <param name="Repository">The repository they live in.</param>
/// <param name="Components">The components.</param>
internal sealed record ComponentSet(Organization Organization, ComponentRepository Repository, IReadOnlyList<Component> Components)
{
    /// <summary>The variables that clusters are expected to have.</summary>
    public IReadOnlySet<string> Variables { get; } =
        ConventionVariables.Names.Concat(Repository.Variables.Select(variable => variable.Key)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The objects that the declarations stand for.</summary>
    /// <param name="files">Reads the files that they name.</param>
    public RepositoryObjects Expand(ISourceFiles files)
    {
        var problems = new List<DeclarationProblem>();
        var components = new List<ComponentObjects>();
        foreach (var component in Components)
        {
            var reader = new PartReader(files, Variables, component, [Repository.Customize, component.Customize]);
            components.Add(ComponentExpansion.Expand(component, component.Environments ?? Repository.Environments, reader));
            problems.AddRange(reader.Problems);
        }

        return new(this, components, problems);
    }
}
