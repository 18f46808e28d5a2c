using System.Reflection;
using System.Text.Json.Serialization;

namespace D2.Build;

/// <summary>The spelling of one member of an enumeration in a manifest.</summary>
internal static class WireName
{
    public static string Of(FieldInfo member) => member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? member.Name;
}
