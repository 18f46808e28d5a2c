namespace D2.Build.Rules;

/// <summary>The values of pins.</summary>
public static class PinValues
{
    /// <summary>Checks that a value is what its marker's end says.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="value">The value.</param>
    /// <param name="marker">The marker; null for a pin that nobody bumps.</param>
    /// <returns>What is wrong; null where they fit.</returns>
    public static Violation? Check(string key, string value, SetterMarker? marker)
    {
        if (value.Length == 0)
        {
            return new(Codes.InvalidPin, $"The pin '{key}' is empty. Give it the version in use.");
        }

        return marker is null || IsMatch(marker.Part, value)
            ? null
            : new(Codes.PinValueMismatch, $"'{key}' is '{value}', which is no {Noun(marker.Part)}, but its marker {marker} makes it one. {Remedy(value)}");
    }

    private static bool IsMatch(PinPart part, string value) => part switch
    {
        PinPart.Tag => ImageTags.Check(value) is null,
        PinPart.Name => ImageNames.Check(value) is null,
        PinPart.Digest => ImageDigests.Check(value) is null,
        _ => IsImage(value),
    };

    private static bool IsImage(string value)
    {
        var at = value.IndexOf('@');
        var name = at < 0 ? value : value.Substring(0, at);
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/')
            && IsMatch(PinPart.Name, name.Substring(0, colon)) && IsMatch(PinPart.Tag, name.Substring(colon + 1))
            && (at < 0 || IsMatch(PinPart.Digest, value.Substring(at + 1)));
    }

    private static string Noun(PinPart part) => part switch
    {
        PinPart.Tag => "tag",
        PinPart.Name => "image name",
        PinPart.Digest => "digest",
        _ => "image with its tag",
    };

    // A tag may look like a name; an image or digest is nothing else.
    private static string Remedy(string value) =>
        IsMatch(PinPart.Digest, value) ? "End the marker in :digest, or change the value."
        : IsImage(value) ? "End the marker behind the policy's name, or change the value."
        : value.IndexOf('/') >= 0 && IsMatch(PinPart.Name, value) ? "End the marker in :name, or change the value."
        : IsMatch(PinPart.Tag, value) ? "End the marker in :tag, or change the value."
        : "Change the value or the end of the marker.";
}
