using System.Globalization;

namespace D2.Build.Validation;

/// <summary>How a message names a second place. Folders stay out of it: they differ between machines.</summary>
internal static class OtherPlaces
{
    /// <summary>Such as <c>, the other one in Fleet.cs, line 12</c>; empty for a place that is not known.</summary>
    public static string Other(SourceLocation place) => place.IsKnown
        ? string.Create(CultureInfo.InvariantCulture, $", the other one in {place.File[(place.File.LastIndexOfAny(['/', '\\']) + 1)..]}, line {place.Line}")
        : "";
}
