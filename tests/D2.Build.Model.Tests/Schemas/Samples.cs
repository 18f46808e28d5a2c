using System.Reflection;

namespace D2.Build.Model.Tests.Schemas;

/// <summary>
/// Sets every member of a typed mapping, at every depth. Members that are enumerations take another of their values in
/// every round.
/// </summary>
internal sealed class Samples(int round)
{
    public const string Text = "sample";

    /// <summary>Enough rounds for every member of the largest enumeration.</summary>
    public static int Rounds { get; } = typeof(Mapping).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum)
        .Max(type => type.GetEnumValues().Length);

    public T Fill<T>(T mapping)
        where T : Mapping
    {
        foreach (var property in mapping.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMember))
        {
            property.SetValue(mapping, Of(property.PropertyType));
        }

        return mapping;
    }

    private static bool IsMember(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    private object Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => Text,
            _ when plain == typeof(Duration) => new Duration("1m"),
            _ when plain == typeof(Node) => new Scalar(Text),
            _ when plain == typeof(Mapping) => new Mapping { ["key"] = Text },
            _ when plain == typeof(TextMap) => new TextMap { ["key"] = Text },
            _ when plain == typeof(ResourceList) => ResourceList.Of([new KubernetesObject("v1", "Namespace", Text)]),
            { IsGenericType: true } => OfGeneric(plain),
            _ => Filled(plain),
        };
    }

    private object OfGeneric(Type type)
    {
        var argument = type.GetGenericArguments()[0];
        if (type.GetGenericTypeDefinition() == typeof(Value<>))
        {
            return type.GetMethod("op_Implicit", [argument])!.Invoke(null, [Literal(argument)])!;
        }

        var list = Activator.CreateInstance(type)!;
        var item = type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? Of(typeof(Value<>).MakeGenericType(argument))
            : Filled(argument);
        type.GetMethod("Add", [item.GetType()])!.Invoke(list, [item]);
        return list;
    }

    private Mapping Filled(Type type) => Fill((Mapping)Activator.CreateInstance(type)!);

    private object Literal(Type type)
    {
        if (type.IsEnum)
        {
            var values = type.GetEnumValues();
            return values.GetValue(round % values.Length)!;
        }

        return type == typeof(string) ? Text : Convert.ChangeType(1, type, provider: null);
    }
}
