using D2.Build.Flux;

namespace D2.Build.Model.Tests.Schemas;

/// <summary>The kinds that have a class of their own, found by their base type so that a new one is covered at once.</summary>
internal static class FluxKinds
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(FluxObject<>).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && !type.ContainsGenericParameters && HasTypedSpec(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static KubernetesObject Create(Type kind)
    {
        // FluxInstance takes no name: it has only one.
        var constructor = kind.GetConstructors().Single();
        var arguments = constructor.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : "sample");
        return (KubernetesObject)constructor.Invoke([.. arguments]);
    }

    private static bool HasTypedSpec(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FluxObject<>)) || HasTypedSpec(type.BaseType));
}
