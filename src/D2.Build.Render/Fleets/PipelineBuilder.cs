using D2.Build.Pipelines;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Makes the pipelines and bootstrap files that a project declares.</summary>
internal static class PipelineBuilder
{
    /// <summary>The files; null where the project declares no pipelines, or where they could not be made, which is reported.</summary>
    public static IReadOnlyList<CommittedFile>? Build(RepositoryPlan? plan, FindingReporter reporter)
    {
        if (plan is null)
        {
            return null;
        }

        reporter.Report(PipelineSettings.Check(plan.Settings));
        reporter.Report(PipelineChecks.Idle(plan));
        try
        {
            return PipelineFiles.Of(plan);
        }
        catch (NotSupportedException exception)
        {
            reporter.Report([new Finding(
                Codes.RefWithoutTrigger, Severity.Error,
                $"{exception.Message} It is the ref of a channel; set Channels of CiPipelines, or change the channel.", plan.Settings.Location)]);
            return null;
        }
    }
}
