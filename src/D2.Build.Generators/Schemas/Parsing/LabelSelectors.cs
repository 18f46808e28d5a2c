using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Recognises Kubernetes' selector of labels, which many custom resources have and the library has a type for.</summary>
internal static class LabelSelectors
{
    public static bool IsOne(YamlMapping schema) =>
        schema["properties"] is YamlMapping { Count: 2 } fields
        && fields["matchLabels"] is YamlMapping
        && fields["matchExpressions"] is YamlMapping { } list
        && list["items"] is YamlMapping { } item
        && item["properties"] is YamlMapping { Count: 3 } parts
        && parts["key"] is not null && parts["operator"] is not null && parts["values"] is not null;
}
