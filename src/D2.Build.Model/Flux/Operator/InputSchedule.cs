namespace D2.Build.Flux;

/// <summary>A time at which a provider is asked.</summary>
public sealed class InputSchedule : Mapping
{
    /// <summary>The times, as a cron expression. Required.</summary>
    [StringSyntax(nameof(TextFormat.Cron))]
    public string? Cron { get => Text("cron"); set => Set("cron", value, TextFormat.Cron); }

    /// <summary>The time zone by its IANA name. Default <c>UTC</c>.</summary>
    [StringSyntax(nameof(TextFormat.TimeZone))]
    public string? TimeZone { get => Text("timeZone"); set => Set("timeZone", value, TextFormat.TimeZone); }

    /// <summary>How long after each time it may be asked. Default 0s: no limit.</summary>
    public Duration? Window { get => Time("window"); set => Set("window", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["cron"];
}
