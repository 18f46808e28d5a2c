using System.Collections;
using System.Reflection;

namespace D2.Build;

/// <summary>Dictionaries with string keys. A null value is an explicit null.</summary>
internal static class DictionaryConversion
{
    private static readonly MethodInfo PairsOf = typeof(DictionaryConversion).GetMethod(nameof(Pairs), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Func<NodeConversion, object, Node>? For(Type type)
    {
        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            return (run, value) => ToMapping(run, Entries(run, (IDictionary)value));
        }

        var pair = type.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(i => i.GetGenericArguments()[0])
            .FirstOrDefault(IsNamedValue);
        if (pair is null)
        {
            return null;
        }

        var pairs = PairsOf.MakeGenericMethod(pair.GetGenericArguments()[1])
            .CreateDelegate<Func<object, IEnumerable<KeyValuePair<string, object?>>>>();
        return (run, value) => ToMapping(run, pairs(value));
    }

    private static bool IsNamedValue(Type item) =>
        item.IsGenericType
        && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
        && item.GetGenericArguments()[0] == typeof(string);

    private static IEnumerable<KeyValuePair<string, object?>> Entries(NodeConversion run, IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = entry.Key as string ?? throw run.Refuse($"{dictionary.GetType()}, whose keys are not strings");
            yield return new(key, entry.Value);
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Pairs<T>(object dictionary) =>
        ((IEnumerable<KeyValuePair<string, T>>)dictionary).Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value));

    private static Mapping ToMapping(NodeConversion run, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in pairs)
        {
            mapping.Put(key, run.Member(key, value));
        }

        return mapping;
    }
}
