using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1001: names that a ResourceSet makes of its inputs are names too, and names of Helm releases are short enough.</summary>
internal static class FilledNames
{
    private const int LongestRelease = 53;

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.All
        from violation in Judge(placed)
        select Finding.Of(violation with { Message = $"{placed}: {violation.Message}" }, placed.Location);

    private static IEnumerable<Violation> Judge(PlacedObject placed)
    {
        if (placed.Set is not null && !placed.IsOpen && IsDerived(placed) && ObjectNames.Check(placed.Key.Kind, placed.Key.Name) is { } violation)
        {
            yield return violation;
        }

        if (placed.Key is { Group: ApiGroups.Helm, Kind: "HelmRelease" }
            && placed.Text("spec", "releaseName") is { } release
            && release.Length > LongestRelease
            && !Placeholders.AreIn(release))
        {
            yield return new(Codes.InvalidName, $"the releaseName '{release}' has {release.Length} characters, and Helm allows {LongestRelease}. Shorten it.");
        }
    }

    // An input that is the whole name, or is no name itself, is reported where it is given.
    private static bool IsDerived(PlacedObject placed)
    {
        var raw = placed.RawKey.Name;
        return raw.Contains("<<", StringComparison.Ordinal)
            && !(raw.StartsWith("<<", StringComparison.Ordinal) && raw.IndexOf(">>", StringComparison.Ordinal) == raw.Length - 2)
            && (placed.Inputs ?? []).All(input => input.Value is not Scalar { Format: TextFormat.Label } value || Names.CheckLabel(value.Text) is null);
    }
}
