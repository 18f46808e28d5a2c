using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace D2.Build;

/// <summary>A property that becomes a member of a mapping.</summary>
/// <param name="Name">Its name in the manifest.</param>
/// <param name="Property">Where its value is.</param>
/// <param name="Ignored">Which values are left out; <see cref="JsonIgnoreCondition.Never"/> writes nulls.</param>
internal sealed record ObjectMember(string Name, PropertyInfo Property, JsonIgnoreCondition Ignored)
{
    /// <summary>The members of a type, each name once: the one of the most derived class.</summary>
    public static ObjectMember[] Of(Type type, bool isAnonymous)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .Select(p => Read(p, isAnonymous))
            .Where(m => m.Ignored is not (JsonIgnoreCondition.Always or JsonIgnoreCondition.WhenWriting) && names.Add(m.Name))];
    }

    /// <summary>Whether the member is written with this value.</summary>
    public bool IsWritten(object? value) => Ignored switch
    {
        JsonIgnoreCondition.Never => true,
        JsonIgnoreCondition.WhenWritingDefault when value is not null && value.GetType() == Property.PropertyType && value is ValueType =>
            !value.Equals(RuntimeHelpers.GetUninitializedObject(Property.PropertyType)),
        _ => value is not null,
    };

    private static ObjectMember Read(PropertyInfo property, bool isAnonymous)
    {
        if (isAnonymous)
        {
            return new(property.Name, property, JsonIgnoreCondition.Never);
        }

        var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        var ignored = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition ?? JsonIgnoreCondition.WhenWritingNull;
        return new(name, property, ignored);
    }
}
