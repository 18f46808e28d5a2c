using System.Globalization;
using System.Text;

namespace D2.Build;

/// <summary>
/// A duration as Flux reads it: one or more numbers with a unit of <c>ms</c>, <c>s</c>, <c>m</c> or <c>h</c>, such as <c>1h30m</c>.
/// The text is kept as written; validation reports one that Flux would refuse.
/// </summary>
/// <param name="Text">The duration as it is written to the manifest.</param>
public readonly record struct Duration(string Text) : INodeValue
{
    /// <summary>A duration from its text.</summary>
    /// <param name="text">Such as <c>10m</c>.</param>
    public static implicit operator Duration(string text) => new(text);

    /// <summary>A duration from an input of a ResourceSet.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator Duration(Input<string> input) => new(input.ToString());

    /// <summary>A duration from a time span.</summary>
    /// <param name="value">At least one millisecond; finer parts are cut off.</param>
    public static implicit operator Duration(TimeSpan value)
    {
        var text = new StringBuilder();
        Append(text, (long)value.TotalHours, "h");
        Append(text, value.Minutes, "m");
        Append(text, value.Seconds, "s");
        Append(text, value.Milliseconds, "ms");
        return new(text.Length == 0 ? "0s" : text.ToString());
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    Node INodeValue.ToNode() => Text is null ? Scalar.Null : new Scalar(Text, TextFormat.Duration);

    private static void Append(StringBuilder text, long number, string unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }
}
