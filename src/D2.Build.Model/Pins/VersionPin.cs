using D2.Build.Rules;

namespace D2.Build;

/// <summary>
/// A version that is kept in the pins file: a chart's version, an image's tag, name or digest, or a whole image. Wherever a
/// text is taken, it stands for its value. Made by the generator: <c>Pins.Podinfo</c>.
/// </summary>
public sealed class VersionPin : INodeValue
{
    /// <summary>A pin; written by the generator.</summary>
    /// <param name="key">Its key in the file.</param>
    /// <param name="value">The version.</param>
    /// <param name="marker">The reference of the marker behind it, <c>namespace:policy:tag</c>; null for a pin that nobody bumps.</param>
    /// <param name="file">The file.</param>
    /// <param name="line">The line of the value.</param>
    public VersionPin(string key, string value, string? marker, string file, int line)
    {
        Key = key;
        Value = value;
        Marker = marker is null ? null : SetterMarker.Parse(marker);
        Location = new(file, line);
    }

    /// <summary>The key in the file, such as <c>cert-manager</c>.</summary>
    public string Key { get; }

    /// <summary>The version, tag, name, digest or image.</summary>
    public string Value { get; }

    /// <summary>The marker behind the value, which says who bumps what of it; null for a pin that nobody bumps.</summary>
    public SetterMarker? Marker { get; }

    /// <summary>The place in the pins file.</summary>
    public SourceLocation Location { get; }

    /// <summary>The value.</summary>
    /// <param name="pin">The pin.</param>
    public static implicit operator string(VersionPin pin) => pin.Value;

    /// <summary>A string scalar with the value.</summary>
    /// <param name="pin">The pin.</param>
    public static implicit operator Node(VersionPin pin) => new Scalar(pin.Value);

    /// <summary>The value, as interpolation writes it.</summary>
    public override string ToString() => Value;

    Node INodeValue.ToNode() => this;
}
