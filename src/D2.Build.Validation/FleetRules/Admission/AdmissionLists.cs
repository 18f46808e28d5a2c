using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6003, D2B6004: the allowlists of admission policies split into the entries that are meant, and deny nothing on them.</summary>
internal static class AdmissionLists
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var declared = index.Objects.Tenants.Zip(index.Fleet.Tenants).Where(pair => pair.Second is SourcePolicy).Select(pair => pair.First).ToHashSet();
        return
            from admission in SourceAdmission.Of(index)
            from list in admission.Lists.Distinct()
            from finding in Judge(admission, list.ConfigMap, list.Key, list.Text, list.ConfigMap.Set is { } set && declared.Contains(set))
            select finding;
    }

    private static IEnumerable<Finding> Judge(SourceAdmission admission, PlacedObject map, string key, string text, bool isDeclared)
    {
        var entries = text.Split(' ');
        if (Split(entries) is { } reason)
        {
            yield return Report(Codes.BrokenAllowlist, map, key, $"the policy '{admission.Policy.Key.Name}' splits it at each space, and {reason}", text);
            yield break;
        }

        if (admission.Expressions.Any(e => e.Contains(".exists_one(", StringComparison.Ordinal)))
        {
            yield return OfExactlyOne(admission, map, key, entries);
        }

        // Those of a SourcePolicy are looked at where they are declared.
        foreach (var entry in isDeclared ? [] : entries)
        {
            if (AllowPrefixes.Check(entry) is { } violation)
            {
                yield return Finding.Of(violation with { Message = $"{map}, data.{key}: {violation.Message}" }, map.Location, entry);
            }
        }
    }

    private static Finding OfExactlyOne(SourceAdmission admission, PlacedObject map, string key, string[] entries)
    {
        var wants = $"the policy '{admission.Policy.Key.Name}' wants exactly one entry to match (exists_one)";
        return Overlap(entries) is var (outer, inner)
            ? Report(
                Codes.OverlappingPrefixes, map, key,
                $"'{outer}' begins '{inner}', and {wants}: addresses under the second are denied. Write exists, or remove one of the entries", inner)
            : Report(
                Codes.OverlappingPrefixes, map, key,
                $"{wants}: an entry that begins another, added later, denies what both allow. Write exists", ".exists_one(") with { Severity = Severity.Warning };
    }

    private static string? Split(string[] entries)
    {
        if (Array.Exists(entries, entry => entry.Contains('\n', StringComparison.Ordinal)))
        {
            return "a line break is no space: several entries become one that matches nothing. Put one space between the entries";
        }

        return Array.Exists(entries, entry => entry.Length == 0)
            ? "two spaces, or one at an end, make an empty entry, with which every address begins. Put one space between the entries"
            : null;
    }

    private static (string Outer, string Inner)? Overlap(string[] entries)
    {
        // In order, whatever begins an entry stands right before it or before others that it begins.
        var sorted = entries.Order(StringComparer.Ordinal).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].StartsWith(sorted[i - 1], StringComparison.Ordinal))
            {
                return (sorted[i - 1], sorted[i]);
            }
        }

        return null;
    }

    private static Finding Report(DiagnosticCode code, PlacedObject map, string key, string what, string text) =>
        new(code, code.Severity, $"{map}, data.{key}: {what}.", map.Location) { Text = text };
}
