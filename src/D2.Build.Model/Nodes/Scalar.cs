using System.Globalization;

namespace D2.Build;

/// <summary>A string, number, boolean or null of a manifest. Immutable, so one instance may stand in many places.</summary>
public sealed class Scalar : Node
{
    /// <summary>The explicit null, as Helm values use it to remove a default.</summary>
    public static readonly Scalar Null = new("null", ScalarKind.Null);

    /// <summary>Marks a typed field that was set to null: not written, and removes the field a convention would set.</summary>
    internal static readonly Scalar Unset = new("", ScalarKind.Null);

    private static readonly Scalar True = new("true", ScalarKind.Plain);
    private static readonly Scalar False = new("false", ScalarKind.Plain);

    /// <summary>A string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">What the text has to look like; checked by validation.</param>
    /// <param name="style">How it is written where there is a choice.</param>
    public Scalar(string text, TextFormat format = TextFormat.Any, ScalarStyle style = ScalarStyle.Auto)
        : this(text, ScalarKind.Text)
    {
        Format = format;
        Style = style;
    }

    private Scalar(string text, ScalarKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>The text as a reader of the manifest sees it, without quotes.</summary>
    public string Text { get; }

    /// <summary>Whether the text is a string, a plain value or null.</summary>
    public ScalarKind Kind { get; }

    /// <summary>What a string has to look like.</summary>
    public TextFormat Format { get; }

    /// <summary>How a string is written where YAML gives a choice.</summary>
    public ScalarStyle Style { get; }

    internal override bool IsPresent => !ReferenceEquals(this, Unset);

    /// <summary>A boolean.</summary>
    /// <param name="value">The value.</param>
    public static Scalar Of(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    /// <param name="value">The value.</param>
    public static Scalar Of(long value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A floating point number in its shortest form that reads back equal.</summary>
    /// <param name="value">A finite value.</param>
    /// <exception cref="ArgumentOutOfRangeException">JSON, and so Kubernetes, has no NaN and no infinity.</exception>
    public static Scalar Of(double value) => double.IsFinite(value)
        ? Plain(WithPoint(value.ToString("R", CultureInfo.InvariantCulture)))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no NaN and no infinity.");

    /// <summary>Text written without quotes: a number, a boolean, or a template expression that becomes one.</summary>
    /// <param name="text">The text exactly as it is to be written.</param>
    public static Scalar Plain(string text) => new(text, ScalarKind.Plain);

    // YAML 1.1 wants a decimal point before an exponent; without it 1E+21 is a string.
    private static string WithPoint(string number) =>
        number.Contains('E') && !number.Contains('.') ? number.Replace("E", ".0E", StringComparison.Ordinal) : number;

    /// <inheritdoc/>
    public override Node Clone() => this;

    /// <inheritdoc/>
    public override bool IsSameAs(Node? other) =>
        other is Scalar s && s.Kind == Kind && string.Equals(s.Text, Text, StringComparison.Ordinal) && s.IsPresent == IsPresent;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
