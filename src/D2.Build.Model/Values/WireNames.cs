using System.Collections.Frozen;
using System.Reflection;

namespace D2.Build;

/// <summary>The spelling of an enumeration's members in a manifest, from <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>.</summary>
internal static class WireNames<T>
    where T : notnull
{
    private static readonly FrozenDictionary<T, string> Names = typeof(T)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToFrozenDictionary(
            field => (T)field.GetValue(null)!,
            WireName.Of);

    public static string Of(T value) => Names.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(T).Name}.");

    public static (bool Found, T Value) Find(string name)
    {
        foreach (var (value, text) in Names)
        {
            if (string.Equals(text, name, StringComparison.Ordinal))
            {
                return (true, value);
            }
        }

        return (false, default!);
    }
}
