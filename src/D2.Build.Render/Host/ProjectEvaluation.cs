using D2.Build.Manifests;
using D2.Build.Manifests.Patches;
using D2.Build.Pipelines;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Declarations → fleet or components → findings → files in memory.</summary>
/// <param name="sources">Reads the files that declarations name.</param>
/// <param name="references">The contracts of components in other projects.</param>
/// <param name="project">The project as pipelines name it.</param>
/// <param name="reporter">Takes the findings.</param>
internal sealed class ProjectEvaluation(
    SourceFileReader sources, IReadOnlyList<string> references, string project, FindingReporter reporter)
{
    /// <summary>What those who pack and sign are told; null where nothing is packed.</summary>
    public BuildDescription? Description { get; private set; }

    /// <summary>What components promise to fleets; null where there are none.</summary>
    public RepositoryContract? Contract { get; private set; }

    /// <summary>What pipelines are made from; null where none are declared.</summary>
    public RepositoryPlan? Plan { get; private set; }

    /// <summary>Evaluates the declared members; what is wrong is reported.</summary>
    public RenderedFiles Evaluate(IEnumerable<DeclaredMember> declared)
    {
        var (updates, members) = VersionUpdatesBuilder.Take(declared);
        if ((members.Count == 0 && updates.Pins.Count == 0) || DeclarationSorter.Sort(members, reporter) is not { } declarations)
        {
            return RenderedFiles.None;
        }

        var fleet = FleetBuilder.Build(declarations, ContractReader.Read(references, reporter));
        var components = ComponentSetBuilder.Build(declarations, reporter);
        Evaluation.Ended();
        IReadOnlyList<ManifestFile> tree = [.. OfFleet(fleet, declarations.Pipelines), .. OfComponents(components, declarations.Pipelines)];
        return new(tree, OfPins(updates.With(declarations.Components))) { Pipelines = PipelineBuilder.Build(Plan, reporter) };
    }

    private IReadOnlyList<ManifestFile> OfFleet(Fleet? fleet, CiPipelines? pipelines)
    {
        if (fleet is null)
        {
            return [];
        }

        var objects = fleet.Expand();
        var index = new FleetIndex(objects);
        reporter.Report(FleetValidator.Check(index));
        if (reporter.HasErrors)
        {
            return [];
        }

        IReadOnlyList<ManifestFile> files = [.. FleetTree.Lay(objects)];
        Description = BuildDescription.OfFleet(fleet, files.Select(file => file.Path)).WithClusters(index);
        Plan = pipelines is null ? null : RepositoryPlan.Of(objects, pipelines, project);
        return files;
    }

    private IReadOnlyList<ManifestFile> OfComponents(ComponentSet? components, CiPipelines? pipelines)
    {
        if (components is null)
        {
            return [];
        }

        var objects = components.Expand(sources);
        reporter.Report(RepositoryValidator.Check(objects));
        if (!reporter.HasErrors)
        {
            reporter.Report(PatchApplication.Check(objects).Select(Finding.Of));
        }

        // A project that is a fleet too has that as its artifact.
        Description ??= BuildDescription.OfComponents(objects);
        Contract = ContractExpansion.Of(objects);
        Plan ??= pipelines is null ? null : RepositoryPlan.Of(
            components.Organization, components.Repository.Name, [.. components.Components.Select(component => component.Name)], pipelines, project);
        return reporter.HasErrors ? [] : [.. RepositoryTree.Lay(objects)];
    }

    private IReadOnlyList<ManifestFile> OfPins(VersionUpdates updates)
    {
        var policies = updates.Expand();
        reporter.Report(VersionUpdateValidator.Check(updates, policies));
        return [.. UpdatePoliciesTree.Lay(policies)];
    }
}
