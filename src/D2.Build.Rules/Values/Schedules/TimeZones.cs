namespace D2.Build.Rules;

/// <summary>Time zones by their names in the IANA database.</summary>
public static class TimeZones
{
    private static readonly Dictionary<string, string> Spelling = AllNames();

    /// <summary>Checks a name.</summary>
    /// <param name="name">The name, such as <c>Europe/Oslo</c>. <c>UTC</c> and <c>Local</c>, the zone of the controller, are names too.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name)
    {
        var advice = Propose(name);
        return string.Equals(advice, name, StringComparison.Ordinal) ? null : new(
            Codes.UnknownTimeZone,
            $"'{name}' is not a time zone of the IANA database. "
            + (advice is null ? "Write such as 'Europe/Oslo' or 'UTC'." : $"Write '{advice}'."));
    }

    /// <summary>The name in its right spelling, or the zone of a place; null where none is meant.</summary>
    internal static string? Propose(string name) => Spelling.TryGetValue(name, out var known)
        ? known
        : Spelling.Values.FirstOrDefault(candidate => candidate.EndsWith("/" + name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> AllNames()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Local"] = "Local" };
        foreach (var (region, list) in TimeZoneNames.ByRegion)
        {
            foreach (var name in list.Split(' '))
            {
                var whole = region.Length == 0 ? name : $"{region}/{name}";
                names[whole] = whole;
            }
        }

        return names;
    }
}
