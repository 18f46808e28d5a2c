using System.Globalization;

namespace D2.Build;

/// <summary>The value types of KubernetesClient, known by their names.</summary>
internal static class KubernetesScalars
{
    public static Func<NodeConversion, object, Node>? For(Type type) => type.FullName switch
    {
        "k8s.Models.IntOrString" => (_, value) => IntOrString(value.ToString()),

        // Its text is the canonical form that the API server would make of it.
        "k8s.Models.ResourceQuantity" => (_, value) => value.ToString(),
        _ => null,
    };

    // It keeps both as text, so the text decides.
    private static Node IntOrString(string? text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : text;
}
