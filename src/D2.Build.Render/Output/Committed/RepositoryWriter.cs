using D2.Build.Pipelines;

namespace D2.Build.Render;

/// <summary>Writes what belongs into the repository beside the sources, all of it or nothing.</summary>
internal sealed class RepositoryWriter(RenderOptions options, FindingReporter reporter)
{
    /// <returns>Whether the repository holds what the declarations give.</returns>
    public bool Write(RenderedFiles files, RepositoryPlan? plan)
    {
        List<CommittedFiles> writes = [];
        if (options.UpdatePoliciesFolder is { } folder)
        {
            Check(UpdatePolicyFolder.Of(folder, files.UpdatePolicies), options.ChecksUpdatePolicies, writes);
        }

        if (options.RepositoryFolder is { } root && files.Pipelines is { } pipelines)
        {
            reporter.Report(PipelineChecks.Missing(root, plan!));
            Check(PipelineFolder.Of(root, pipelines, plan!.Organization.Forge, plan.Settings.Location), options.ChecksPipelines, writes);
        }

        if (reporter.HasErrors)
        {
            return false;
        }

        writes.ForEach(committed => committed.Write());
        WriteList(files.Pipelines ?? []);
        return true;
    }

    private void Check(CommittedFiles files, bool onlyCompares, List<CommittedFiles> writes)
    {
        reporter.Report(onlyCompares ? files.Compare() : files.Obstacles());
        writes.Add(files);
    }

    private void WriteList(IEnumerable<CommittedFile> files)
    {
        if (options is { RepositoryListFile: { } list, RepositoryFolder: { } root })
        {
            FileList.Write(list, files.Select(file => Path.GetFullPath(Path.Join(root, file.Path))));
        }
    }
}
