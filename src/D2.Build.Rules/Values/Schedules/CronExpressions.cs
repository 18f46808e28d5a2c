namespace D2.Build.Rules;

/// <summary>Cron expressions as Flux Operator reads them, and forges, which know the fields only.</summary>
public static class CronExpressions
{
    private static readonly HashSet<string> Descriptors =
        new(StringComparer.Ordinal) { "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly" };

    private static readonly CronField[] Fields =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of the month", 1, 31, []),
        new("month", 1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        new("day of the week", 0, 6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ];

    /// <summary>Checks an expression: five fields, or a word such as <c>@daily</c> or <c>@every 30m</c>.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>What is wrong with it; null for a good expression.</returns>
    public static Violation? Check(string expression) => Reason(expression) is { } reason
        ? new(Codes.InvalidCron, $"'{expression}' is not a cron expression: {reason}.")
        : null;

    /// <summary>Checks the schedule of a pipeline: five fields.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>What is wrong with it; null for a good expression.</returns>
    public static Violation? CheckFields(string expression) => expression.StartsWith("@", StringComparison.Ordinal)
        ? new(Codes.InvalidCron, $"'{expression}' is not a cron expression for a pipeline: it has five fields (minute, hour, day of the month, month, day of the week), such as '0 8 * * 1'.")
        : Check(expression);

    private static string? Reason(string expression)
    {
        const string every = "@every ";
        if (expression.StartsWith("@", StringComparison.Ordinal))
        {
            var isKnown = Descriptors.Contains(expression)
                || (expression.StartsWith(every, StringComparison.Ordinal) && Durations.Check(expression.Substring(every.Length)) is null);
            return isKnown ? null : "after '@' it knows yearly, monthly, weekly, daily, hourly, and 'every' with a duration, such as '@every 30m'";
        }

        if (expression.IndexOf("TZ=", StringComparison.Ordinal) >= 0)
        {
            return "the time zone is a field of its own, timeZone";
        }

        var fields = expression.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == Fields.Length
            ? Fields.Select((field, i) => field.Reason(fields[i])).FirstOrDefault(reason => reason is not null)
            : $"it has {fields.Length} fields and not five (minute, hour, day of the month, month, day of the week)";
    }
}
