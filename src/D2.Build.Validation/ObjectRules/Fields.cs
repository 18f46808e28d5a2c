using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>What rules ask about the fields of a mapping. A value that the cluster fills in is neither one thing nor the other.</summary>
internal static class Fields
{
    /// <summary>Whether the field is set; an explicit null is not, as to the API server.</summary>
    public static bool Has(Mapping? mapping, string key) =>
        mapping?[key] is Node node && node is not Scalar { Kind: ScalarKind.Null };

    /// <summary>The field's text, where it is known now.</summary>
    public static string? Known(Mapping? mapping, string key) =>
        mapping?[key] is Scalar { Kind: not ScalarKind.Null } scalar && !Placeholders.AreIn(scalar.Text) ? scalar.Text : null;

    /// <summary>Whether the field is known to have this value.</summary>
    public static bool Is(Mapping? mapping, string key, string value) =>
        string.Equals(Known(mapping, key), value, StringComparison.Ordinal);

    /// <summary>Whether the field is known to have another value than this.</summary>
    public static bool IsOther(Mapping? mapping, string key, string value) =>
        Known(mapping, key) is { } known && !string.Equals(known, value, StringComparison.Ordinal);

    /// <summary>Whether the field is not set, or known to have another value than this.</summary>
    public static bool IsNot(Mapping? mapping, string key, string value) =>
        !Has(mapping, key) || IsOther(mapping, key, value);

    /// <summary>The mapping at a path of fields; null where there is none. Nothing is made by looking, unlike through typed members.</summary>
    public static Mapping? Child(Mapping? mapping, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            mapping = mapping?[key] as Mapping;
        }

        return mapping;
    }

    /// <summary>The mappings of a list; none where there is no list.</summary>
    public static IEnumerable<Mapping> Items(Mapping? mapping, string key) =>
        mapping?[key] is Sequence sequence ? sequence.AsEnumerable<Node>().OfType<Mapping>() : [];

    /// <summary>The texts of a list; none where there is no list.</summary>
    public static IEnumerable<string> Texts(Mapping? mapping, string key) =>
        mapping?[key] is Sequence sequence ? sequence.AsEnumerable<Node>().OfType<Scalar>().Select(scalar => scalar.Text) : [];

    /// <summary>The items of a list; none where there is no list.</summary>
    public static int CountOf(Mapping mapping, string key) => mapping[key] is Sequence sequence ? sequence.Count : 0;

    /// <summary>Whether an object is of a group and kind, in whatever version.</summary>
    public static bool IsOf(KubernetesObject resource, string group, string kind) =>
        string.Equals(resource.Kind, kind, StringComparison.Ordinal)
        && resource.ApiVersion is { } version
        && version.Length > group.Length
        && version[group.Length] == '/'
        && version.StartsWith(group, StringComparison.Ordinal);
}
