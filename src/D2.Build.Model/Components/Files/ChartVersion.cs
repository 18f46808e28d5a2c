namespace D2.Build;

/// <summary>The version of a chart: a text or a pin. Both are taken as they are.</summary>
public sealed class ChartVersion
{
    private ChartVersion(string text, VersionPin? pin) => (Text, Pin) = (text, pin);

    /// <summary>The version, or a range of versions.</summary>
    public string Text { get; }

    /// <summary>The pin it comes from; null where it was given as text.</summary>
    public VersionPin? Pin { get; }

    /// <summary>A version or range by its text.</summary>
    /// <param name="text">Such as <c>6.9.0</c> or <c>6.x</c>.</param>
    public static implicit operator ChartVersion?(string? text) => text is null ? null : new(text, null);

    /// <summary>A pinned version.</summary>
    /// <param name="pin">The pin.</param>
    public static implicit operator ChartVersion?(VersionPin? pin) => pin is null ? null : new(pin.Value, pin);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
