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
        if (plan.Organization.Trust is NotationTrust)
        {
            reporter.Report([new Finding(
                Codes.NotationPipelines, Severity.Warning,
                "The organization's clusters verify with Notation, which d2 does not sign with: no pipeline that publishes is written. Write it by hand: "
                + "d2 push --unsigned under a tag of its own, notation sign, d2 tag.",
                plan.Settings.Location)]);
        }

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
