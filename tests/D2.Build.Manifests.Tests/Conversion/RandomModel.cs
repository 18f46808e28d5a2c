using System.Collections;
using System.Globalization;
using System.Reflection;
using CsCheck;
using k8s.Models;

namespace D2.Build.Manifests.Tests.Conversion;

/// <summary>Fills any model of KubernetesClient at random.</summary>
internal sealed class RandomModel(Random random)
{
    private const int Deepest = 6;

    /// <summary>Every kind the package has.</summary>
    public static Type[] Kinds { get; } = [.. typeof(V1Deployment).Assembly.GetExportedTypes()
        .Where(t => t.Namespace is "k8s.Models" && t.GetCustomAttribute<KubernetesEntityAttribute>() is not null)
        .Where(t => !t.IsGenericType && t.GetConstructor(Type.EmptyTypes) is not null && t != typeof(V1Status))];

    public static Gen<object> Any { get; } =
        Gen.Select(Gen.Int[0, Kinds.Length - 1], Gen.Int).Select((kind, seed) => new RandomModel(new Random(seed)).Make(Kinds[kind], 0));

    private object Make(Type type, int depth)
    {
        var model = Activator.CreateInstance(type)!;
        var entity = type.GetCustomAttribute<KubernetesEntityAttribute>();
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            property.SetValue(model, property.Name switch
            {
                "ApiVersion" when entity is not null => string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}",
                "Kind" when entity is not null => entity.Kind,
                _ => random.Next(3) == 0 && !property.PropertyType.IsValueType ? null : Value(property.PropertyType, depth),
            });
        }

        return model;
    }

    private object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Scalar(type) ?? (depth >= Deepest ? null : type switch
        {
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IDictionary<,>) => Dictionary(type, depth),
            { IsGenericType: true } => List(type.GetGenericArguments()[0], depth),
            _ => Make(type, depth + 1),
        });
    }

    private object? Scalar(Type type) => type switch
    {
        _ when type == typeof(string) => random.Next(4) == 0 ? "" : random.Next().ToString("x", CultureInfo.InvariantCulture),
        _ when type == typeof(int) => random.Next(-10, 100_000),
        _ when type == typeof(long) => random.NextInt64(),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(double) => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 20)),
        _ when type == typeof(byte[]) => RandomBytes(),
        _ when type == typeof(DateTime) => Time(),
        _ when type == typeof(IntOrString) => random.Next(2) == 0 ? (IntOrString)random.Next(65536) : (IntOrString)$"{random.Next(100)}%",
        _ when type == typeof(ResourceQuantity) => new ResourceQuantity($"{random.Next(5000)}{Suffix()}"),
        _ when type == typeof(object) => random.Next(2) == 0 ? "text" : random.Next(),
        _ => null,
    };

    private DateTime Time()
    {
        var ticks = random.NextInt64(DateTime.MaxValue.Ticks);
        return new(random.Next(2) == 0 ? ticks : ticks - (ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private string Suffix() => random.Next(5) switch { 0 => "m", 1 => "Ki", 2 => "Gi", 3 => "M", _ => "" };

    private byte[] RandomBytes()
    {
        var bytes = new byte[random.Next(20)];
        random.NextBytes(bytes);
        return bytes;
    }

    private object List(Type item, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var count = random.Next(3); count > 0 && Value(item, depth) is { } value; count--)
        {
            list.Add(value);
        }

        return list;
    }

    private object Dictionary(Type type, int depth)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!;
        for (var count = random.Next(3); count > 0 && Value(type.GetGenericArguments()[1], depth) is { } value; count--)
        {
            dictionary.Add($"Key.{count}", value);
        }

        return dictionary;
    }
}
