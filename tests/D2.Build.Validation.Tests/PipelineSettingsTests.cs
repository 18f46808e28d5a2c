using D2.Build.Testing;

namespace D2.Build.Validation.Tests;

public sealed class PipelineSettingsTests
{
    [Fires("D2B1054")]
    [Theory]
    [InlineData("61 6 * * 1")]
    [InlineData("0 8 * *")]
    [InlineData("@daily")]
    [InlineData("")]
    public void AScheduleIsFiveFields(string schedule)
    {
        var settings = new CiPipelines { UpdateSchedule = schedule };

        var finding = Assert.Single(PipelineSettings.Check(settings));

        Assert.Equal(("D2B1054", settings.Location, schedule), (finding.Code.Id, finding.Location, finding.Text));
        Assert.StartsWith($"UpdateSchedule: '{schedule}' is not a cron expression", finding.Message, StringComparison.Ordinal);
    }

    [Fires("D2B1050")]
    [Theory]
    [InlineData("abc")]
    [InlineData("10")]
    [InlineData("v10.0.100")]
    [InlineData("10.0.*")]
    [InlineData("10.0.x\n")]
    public void AnSdkIsAVersion(string sdk)
    {
        var settings = new CiPipelines { Sdk = sdk };

        var finding = Assert.Single(PipelineSettings.Check(settings));

        Assert.Equal(("D2B1050", settings.Location, sdk), (finding.Code.Id, finding.Location, finding.Text));
    }

    [Silent("D2B1050", "D2B1054")]
    [Theory]
    [InlineData("0 8 * * 1", "10.0.x")]
    [InlineData("*/15 6-18 * * mon-fri", "10.0")]
    [InlineData("0 0 1 1 *", "10.0.1xx")]
    [InlineData("0 0 1 1 *", "10.0.100")]
    [InlineData("0 0 1 1 *", "11.0.100-preview.3.25201.16")]
    public void OthersPass(string schedule, string sdk) => Assert.Empty(PipelineSettings.Check(new CiPipelines { UpdateSchedule = schedule, Sdk = sdk }));
}
