namespace D2.Build.Rules;

/// <summary>
/// One comparison of a range, such as <c>&gt;=1.2</c>, with the meaning it has in the library that Flux and Helm use: numbers
/// that are left out or written as x are open, and prereleases only count where the bound has one itself.
/// </summary>
/// <param name="Sign">The comparison; empty for equality.</param>
/// <param name="Version">The version, open numbers as 0.</param>
/// <param name="Given">How many of the three numbers are given.</param>
internal sealed record VersionBound(string Sign, SemanticVersion Version, int Given)
{
    private bool IsOpen => Given < 3;

    // 1.x; a bound of no number at all, *, is open in its own way.
    private bool IsMinorOpen => Given == 1;

    private bool IsPatchOpen => Given == 2;

    public bool Allows(SemanticVersion version)
    {
        var asksForPrerelease = version.Prerelease.Length > 0 && Version.Prerelease.Length == 0;
        return Sign switch
        {
            "!=" => Differs(version, asksForPrerelease),
            _ when asksForPrerelease => false,
            "" or "=" => IsOpen ? IsNear(version) : version.ComparePrecedence(Version) == 0,
            ">" => IsAbove(version),
            "<" => version.ComparePrecedence(Version) < 0,
            ">=" or "=>" => version.ComparePrecedence(Version) >= 0,
            "<=" or "=<" => IsAtMost(version),
            "^" => IsCompatible(version),
            _ => IsNear(version),
        };
    }

    private bool Differs(SemanticVersion version, bool asksForPrerelease) => !IsOpen
        ? version.ComparePrecedence(Version) != 0
        : !asksForPrerelease && !(Given > 0 && version.Major == Version.Major && (IsMinorOpen || version.Minor == Version.Minor));

    private bool IsAbove(SemanticVersion version) => Given switch
    {
        1 => version.Major > Version.Major,
        2 => version.Major > Version.Major || (version.Major == Version.Major && version.Minor > Version.Minor),
        _ => version.ComparePrecedence(Version) > 0,
    };

    private bool IsAtMost(SemanticVersion version) => Given switch
    {
        1 => version.Major <= Version.Major,
        2 => version.Major < Version.Major || (version.Major == Version.Major && version.Minor <= Version.Minor),
        _ => version.ComparePrecedence(Version) <= 0,
    };

    // ~1.2.3 and ~1.2 stay within 1.2, ~1 within 1; ~0.0.0 and * allow everything.
    private bool IsNear(SemanticVersion version)
    {
        if (version.ComparePrecedence(Version) < 0)
        {
            return false;
        }

        var isAnything = Version is { Major: 0, Minor: 0, Patch: 0 } && !IsMinorOpen && !IsPatchOpen;
        return isAnything || (version.Major == Version.Major && (IsMinorOpen || version.Minor == Version.Minor));
    }

    // ^1.2.3 stays within 1, ^0.2.3 within 0.2, ^0.0.3 is that version alone.
    private bool IsCompatible(SemanticVersion version)
    {
        if (version.ComparePrecedence(Version) < 0 || version.Major != Version.Major)
        {
            return false;
        }

        return Version.Major > 0 || IsMinorOpen
            || (version.Minor == Version.Minor && (Version.Minor > 0 || IsPatchOpen || version.Patch == Version.Patch));
    }
}
