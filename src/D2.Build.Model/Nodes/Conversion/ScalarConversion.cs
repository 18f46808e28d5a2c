using System.Globalization;

namespace D2.Build;

/// <summary>Values without parts.</summary>
internal static class ScalarConversion
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Microseconds = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>A node for a value without parts; null for every other value and for one that a manifest cannot hold.</summary>
    public static Node? Find(object? value) => value switch
    {
        null => Scalar.Null,
        Node node => node,
        string text => text,
        bool flag => flag,
        int or long or short or sbyte or byte or uint or ulong or ushort or decimal =>
            Scalar.Plain(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        INodeValue own => own.ToNode(),
        byte[] bytes => Convert.ToBase64String(bytes),
        Enum => Member(value),
        double number => double.IsFinite(number) ? number : null,
        float number => float.IsFinite(number) ? Shortest(number) : null,
        DateTime time => Time(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time),
        DateTimeOffset time => Time(time.UtcDateTime),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan span => ((Duration)span).Text,
        char or Guid => value.ToString(),
        Uri uri => uri.OriginalString,
        _ => null,
    };

    private static Scalar? Member(object value) =>
        value.GetType().GetField(value.ToString()!) is { } member ? new Scalar(WireName.Of(member)) : null;

    // Through its shortest text, so that 0.1f is 0.1 and not the double beside it.
    private static Scalar Shortest(float number) =>
        Scalar.Of(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    // RFC 3339 as Kubernetes writes it: a fraction of six digits or none. A time that does not say its zone is in UTC, as the
    // output must not depend on this machine's.
    private static string Time(DateTime utc) =>
        utc.ToString(utc.Ticks % TimeSpan.TicksPerSecond == 0 ? Seconds : Microseconds, CultureInfo.InvariantCulture);
}
