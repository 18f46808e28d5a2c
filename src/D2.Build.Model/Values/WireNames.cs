using System.Reflection;

namespace D2.Build;

/// <summary>The spelling of an enumeration's members in a manifest, from <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>.</summary>
internal static class WireNames<T>
    where T : notnull
{
    // By object: a dictionary of each enumeration's own would be compiled anew for every one of them.
    private static readonly Dictionary<object, string> Names = typeof(T)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.GetValue(null)!, WireName.Of);

    public static string Of(T value) => Names.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(T).Name}.");

    public static (bool Found, T Value) Find(string name)
    {
        foreach (var (value, text) in Names)
        {
            if (string.Equals(text, name, StringComparison.Ordinal))
            {
                return (true, (T)value);
            }
        }

        return (false, default!);
    }
}
