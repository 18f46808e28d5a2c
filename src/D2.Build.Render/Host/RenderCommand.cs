using System.Reflection;
using System.Runtime.Loader;
using D2.Build.Manifests;
using D2.Build.Manifests.Patches;
using D2.Build.Pipelines;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>The whole run: declarations → fleet → findings → files.</summary>
internal sealed class RenderCommand(RenderOptions options, RenderOutput output)
{
    private readonly SourcePaths paths = new(options.PathMap, options.ProjectDirectory);
    private readonly SourceFileReader sources = new(new(options.PathMap, options.ProjectDirectory));
    private BuildDescription? description;
    private RepositoryContract? contract;
    private RepositoryPlan? plan;

    // As a pipeline in the root of the repository names it.
    private string Project => options.RepositoryFolder is { } root && options.ProjectFile.Length > 0
        ? Path.GetRelativePath(root, options.ProjectFile).Replace('\\', '/')
        : "";

    public int Run()
    {
        var reporter = new FindingReporter(output, paths, options.Severities);
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(options.AssemblyPath);
        var rendered = Declared(assembly, reporter);
        if (reporter.HasErrors)
        {
            return 1;
        }

        reporter.Report(PathConflicts.Find(rendered.Tree));
        reporter.Report(PathConflicts.Find(rendered.UpdatePolicies));
        return reporter.HasErrors || !Write(rendered, reporter) ? 1 : 0;
    }

    /// <summary>The part that runs the user's code, under watch until its last line has run.</summary>
    private RenderedFiles Declared(Assembly assembly, FindingReporter reporter)
    {
        using var watch = EvaluationWatch.Start(options.Timeout, new InitializerMap(options.AssemblyPath), reporter);
        try
        {
            var (updates, members) = VersionUpdatesBuilder.Take(DeclarationReader.Read(assembly));
            if ((members.Count == 0 && updates.Pins.Count == 0) || DeclarationSorter.Sort(members, reporter) is not { } declarations)
            {
                return RenderedFiles.None;
            }

            var fleet = FleetBuilder.Build(declarations, ContractReader.Read(options.References, reporter));
            var components = ComponentSetBuilder.Build(declarations, reporter);
            Evaluation.Ended();
            IReadOnlyList<ManifestFile> tree = [.. OfFleet(fleet, declarations.Pipelines, reporter), .. OfComponents(components, declarations.Pipelines, reporter)];
            return new(tree, OfPins(updates.With(declarations.Components), reporter)) { Pipelines = PipelineBuilder.Build(plan, reporter) };
        }
#pragma warning disable CA1031 // Whatever user code throws becomes one finding that points at it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            reporter.Report([ExceptionFinding.Of(exception, assembly)]);
            return RenderedFiles.None;
        }
    }

    private IReadOnlyList<ManifestFile> OfFleet(Fleet? fleet, CiPipelines? pipelines, FindingReporter reporter)
    {
        if (fleet is null)
        {
            return [];
        }

        var objects = fleet.Expand();
        reporter.Report(FleetValidator.Check(objects));
        if (reporter.HasErrors)
        {
            return [];
        }

        IReadOnlyList<ManifestFile> files = [.. FleetTree.Lay(objects)];
        description = BuildDescription.OfFleet(fleet, files.Select(file => file.Path));
        plan = pipelines is null ? null : RepositoryPlan.Of(objects, pipelines, Project);
        return files;
    }

    private IReadOnlyList<ManifestFile> OfComponents(ComponentSet? components, CiPipelines? pipelines, FindingReporter reporter)
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
        description ??= BuildDescription.OfComponents(components);
        contract = ContractExpansion.Of(objects);
        plan ??= pipelines is null ? null : RepositoryPlan.Of(
            components.Organization, components.Repository.Name, [.. components.Components.Select(component => component.Name)], pipelines, Project);
        return reporter.HasErrors ? [] : [.. RepositoryTree.Lay(objects)];
    }

    private static IReadOnlyList<ManifestFile> OfPins(VersionUpdates updates, FindingReporter reporter)
    {
        var policies = updates.Expand();
        reporter.Report(VersionUpdateValidator.Check(updates, policies));
        return [.. UpdatePoliciesTree.Lay(policies)];
    }

    private bool Write(RenderedFiles files, FindingReporter reporter)
    {
        try
        {
            if (!new RepositoryWriter(options, reporter).Write(files, plan))
            {
                return false;
            }

            var result = new TreeWriter(options.OutputFolder, options.ListFile).Write(files.Tree);
            if (options.DescriptionFile is { } file)
            {
                DescriptionFile.Write(file, description?.WithInventories(files.Tree));
            }

            WriteContract();
            if (options.InputListFile is { } inputs)
            {
                FileList.Write(inputs, sources.Asked);
            }

            output.Done(result);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report([new Finding(
                Rules.Codes.CannotWrite, Rules.Severity.Error, $"The manifests could not be written: {exception.Message}", SourceLocation.None)]);
            return false;
        }
    }

    private void WriteContract()
    {
        if (options.ContractFile is not { } file)
        {
            return;
        }

        if (contract is null)
        {
            File.Delete(file);
        }
        else
        {
            ChangedFile.Write(file, ContractFile.Write(contract));
        }
    }
}
