using D2.Build.Flux;

namespace D2.Build.Model.Tests.Values;

public class Durations
{
    [Theory]
    [InlineData("0.00:00:00", "0s")]
    [InlineData("0.00:00:00.250", "250ms")]
    [InlineData("0.00:01:30", "1m30s")]
    [InlineData("0.01:30:00", "1h30m")]
    [InlineData("2.00:00:00", "48h")]
    public void ATimeSpanIsWrittenInTheUnitsOfFlux(string span, string expected)
    {
        Duration duration = TimeSpan.Parse(span, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, duration.Text);
    }

    [Fact]
    public void TextIsKeptAsWritten()
    {
        var spec = new OciRepositorySpec { Interval = "90m" };

        Assert.Equal("90m", spec.Interval?.Text);
        Assert.True(spec["interval"].IsSameAs("90m"));
    }

    [Fact]
    public void AnInputBecomesItsPlaceholder()
    {
        var spec = new OciRepositorySpec { Interval = new Input<string>("inputs.interval") };

        Assert.True(spec["interval"].IsSameAs("<< inputs.interval >>"));
    }

    [Fact]
    public void TheFieldSaysWhetherHoursAreAllowed()
    {
        var spec = new OciRepositorySpec { Interval = "1h", Timeout = "60s" };

        Assert.Equal(TextFormat.Duration, ((Scalar)spec["interval"]).Format);
        Assert.Equal(TextFormat.ShortDuration, ((Scalar)spec["timeout"]).Format);
    }
}
