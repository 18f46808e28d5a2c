using System.Reflection;
using System.Runtime.Loader;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>The whole run: declarations → fleet → findings → files.</summary>
internal sealed class RenderCommand(RenderOptions options, RenderOutput output)
{
    private readonly SourcePaths paths = new(options.PathMap, options.ProjectDirectory);
    private readonly SourceFileReader sources = new(new(options.PathMap, options.ProjectDirectory));
    private ProjectEvaluation? evaluation;

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
            evaluation = new(sources, options.References, Project, reporter);
            return evaluation.Evaluate(DeclarationReader.Read(assembly));
        }
#pragma warning disable CA1031 // Whatever user code throws becomes one finding that points at it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            reporter.Report([ExceptionFinding.Of(exception, assembly)]);
            return RenderedFiles.None;
        }
    }

    private bool Write(RenderedFiles files, FindingReporter reporter)
    {
        try
        {
            if (!new RepositoryWriter(options, reporter).Write(files, evaluation?.Plan))
            {
                return false;
            }

            var result = new TreeWriter(options.OutputFolder, options.ListFile).Write(files.Tree);
            if (options.DescriptionFile is { } file)
            {
                DescriptionFile.Write(file, evaluation?.Description?.WithInventories(files.Tree));
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

        if (evaluation?.Contract is not { } contract)
        {
            File.Delete(file);
        }
        else
        {
            ChangedFile.Write(file, ContractFile.Write(contract));
        }
    }
}
