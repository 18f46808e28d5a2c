using System.Collections;
using System.Collections.Concurrent;

namespace D2.Build;

/// <summary>How values of a type are converted. Found once per type: by reflection, as no package is referenced.</summary>
internal static class TypeConversions
{
    private static readonly ConcurrentDictionary<Type, Func<NodeConversion, object, Node>?> Known = new();

    // The first that knows the type converts it.
    private static readonly Func<Type, Func<NodeConversion, object, Node>?>[] Tries =
    [
        KubernetesScalars.For,
        JsonConversion.For,
        DictionaryConversion.For,
        type => typeof(IEnumerable).IsAssignableFrom(type) ? (run, value) => run.Items((IEnumerable)value) : null,
        ObjectConversion.For,
    ];

    /// <summary>The conversion for a type; null where a manifest has no form for it.</summary>
    public static Func<NodeConversion, object, Node>? Of(Type type) => Known.GetOrAdd(type, Find);

    private static Func<NodeConversion, object, Node>? Find(Type type)
    {
        foreach (var attempt in Tries)
        {
            if (attempt(type) is { } conversion)
            {
                return conversion;
            }
        }

        return null;
    }
}
