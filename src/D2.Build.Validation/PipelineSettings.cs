using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1050, D2B1054: what pipelines are told in words is what a forge understands.</summary>
internal static class PipelineSettings
{
    public static IEnumerable<Finding> Check(CiPipelines settings)
    {
        if (CronExpressions.CheckFields(settings.UpdateSchedule) is { } schedule)
        {
            yield return Finding.Of(schedule with { Message = $"UpdateSchedule: {schedule.Message}" }, settings.Location, settings.UpdateSchedule);
        }

        if (SdkVersions.Check(settings.Sdk) is { } sdk)
        {
            yield return Finding.Of(sdk with { Message = $"Sdk: {sdk.Message}" }, settings.Location, settings.Sdk);
        }
    }
}
