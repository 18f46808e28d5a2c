namespace D2.Build.Rules;

/// <summary>Pins and the ranges that their policies pick from.</summary>
public static class PinRanges
{
    /// <summary>Checks that a pin lies within the range it is bumped in, and that the range ends before the next major version.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="version">The version; what the policy's filter extracts from the tag.</param>
    /// <param name="range">A range that can be read.</param>
    /// <param name="majors">Whether the next major version is wanted.</param>
    public static IEnumerable<Violation> CheckPin(string key, string version, string range, MajorVersions majors)
    {
        if (VersionRange.Parse(range) is not { } allowed)
        {
            yield break;
        }

        if (SemanticVersion.Parse(version) is not { } current)
        {
            yield return new(
                Codes.PinOutsideRange,
                $"'{key}' is '{version}', which is not a semantic version, so the range {range} of its policy can never have picked it. "
                + "Change the value, or let the policy order tags numerically or alphabetically.");
            yield break;
        }

        if (!allowed.Allows(current))
        {
            yield return new(
                Codes.PinOutsideRange,
                $"'{key}' is '{version}', outside the range {range} of its policy: the next bump would move it into the range. Change one of them.");
        }
        else if (majors == MajorVersions.Held && allowed.NextMajor(current) is { } next)
        {
            yield return new(
                Codes.RangeAllowsMajors,
                $"The range {range} of the policy of '{key}' allows {next.Major}.x, although it is at {version}: a breaking version is bumped "
                + $"to by itself. End the range, as {current.Major}.x does, or set Majors to MajorVersions.Allowed.");
        }
    }
}
