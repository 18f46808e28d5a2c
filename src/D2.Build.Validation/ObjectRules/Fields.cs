using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>What rules ask about the fields of a mapping. A value that the cluster fills in is neither one thing nor the other.</summary>
internal static class Fields
{
    /// <summary>Whether the field is set; an explicit null is not, as to the API server.</summary>
    public static bool Has(Mapping mapping, string key) =>
        mapping[key] is Node node && node is not Scalar { Kind: ScalarKind.Null };

    /// <summary>The field's text, where it is known now.</summary>
    public static string? Known(Mapping mapping, string key) =>
        mapping[key] is Scalar { Kind: not ScalarKind.Null } scalar && !Placeholders.AreIn(scalar.Text) ? scalar.Text : null;

    /// <summary>Whether the field is known to have this value.</summary>
    public static bool Is(Mapping mapping, string key, string value) =>
        string.Equals(Known(mapping, key), value, StringComparison.Ordinal);

    /// <summary>Whether the field is known to have another value than this.</summary>
    public static bool IsOther(Mapping mapping, string key, string value) =>
        Known(mapping, key) is { } known && !string.Equals(known, value, StringComparison.Ordinal);

    /// <summary>Whether the field is not set, or known to have another value than this.</summary>
    public static bool IsNot(Mapping mapping, string key, string value) =>
        !Has(mapping, key) || IsOther(mapping, key, value);

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
