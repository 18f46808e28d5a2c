using System.Reflection;

namespace D2.Build;

/// <summary>
/// What a model's attribute <c>KubernetesEntity</c> says about its kind. The models' constructors leave <c>apiVersion</c> and
/// <c>kind</c> empty.
/// </summary>
/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">The kind.</param>
internal sealed record KubernetesEntity(string ApiVersion, string Kind)
{
    /// <summary>The entity of a type; null where neither it nor a base class has the attribute.</summary>
    public static KubernetesEntity? Of(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var attribute in current.GetCustomAttributesData())
            {
                if (attribute.AttributeType.Name is "KubernetesEntityAttribute")
                {
                    return Read(attribute);
                }
            }
        }

        return null;
    }

    /// <summary>Sets what the mapping does not say.</summary>
    public void Complete(Mapping mapping)
    {
        SetMissing(mapping, "apiVersion", ApiVersion);
        SetMissing(mapping, "kind", Kind);
    }

    private static KubernetesEntity Read(CustomAttributeData attribute)
    {
        var group = Argument(attribute, "Group");
        var version = Argument(attribute, "ApiVersion");
        return new(group.Length == 0 ? version : $"{group}/{version}", Argument(attribute, "Kind"));
    }

    private static string Argument(CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => string.Equals(a.MemberName, name, StringComparison.Ordinal)).TypedValue.Value as string ?? "";

    private static void SetMissing(Mapping mapping, string key, string value)
    {
        if (value.Length > 0 && mapping[key] is not Scalar { Text.Length: > 0 })
        {
            mapping.Put(key, value);
        }
    }
}
