using System.Globalization;

namespace D2.Build;

/// <summary>How a .NET value is written in a manifest and read back.</summary>
internal static class ScalarCodec<T>
    where T : notnull
{
    /// <summary>Strings and enumeration members are text to YAML, whatever they look like; numbers and booleans are not.</summary>
    public static bool IsText { get; } = typeof(T) == typeof(string) || typeof(T).IsEnum;

    public static string Text(T value) => value switch
    {
        string s => s,
        bool b => b ? "true" : "false",
        double d => d.ToString("R", CultureInfo.InvariantCulture),
        Enum => WireNames<T>.Of(value),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A manifest has no scalar for {typeof(T)}."),
    };

    public static Scalar Node(T value, TextFormat format) => value switch
    {
        bool b => Scalar.Of(b),
        double d => Scalar.Of(d),
        _ when IsText => new Scalar(Text(value), format),
        _ => Scalar.Plain(Text(value)),
    };

    public static (bool Found, T Value) Read(string text)
    {
        object? value = null;
        if (typeof(T) == typeof(string))
        {
            value = text;
        }
        else if (typeof(T) == typeof(bool))
        {
            value = bool.TryParse(text, out var b) ? b : null;
        }
        else if (typeof(T) == typeof(int))
        {
            value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var i) ? i : null;
        }
        else if (typeof(T) == typeof(long))
        {
            value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var l) ? l : null;
        }
        else if (typeof(T) == typeof(double))
        {
            value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? d : null;
        }
        else if (typeof(T).IsEnum)
        {
            return WireNames<T>.Find(text);
        }

        return value is T found ? (true, found) : (false, default!);
    }
}
