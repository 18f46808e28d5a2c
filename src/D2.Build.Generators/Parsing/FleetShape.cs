using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>Why a class cannot be a fleet, or hold components.</summary>
internal static class FleetShape
{
    public static IEnumerable<string> Problems(INamedTypeSymbol type, Compilation compilation, CancellationToken token)
    {
        var role = type.Attribute(MetadataNames.Fleet) is null ? "components" : "fleet";
        if (!type.IsStatic || !TypeShape.IsPartial(type, token))
        {
            yield return $"{type.Name} is marked as {role} and is not static and partial. Write 'static partial class {type.Name}'.";
        }

        if (TypeShape.IsGeneric(type))
        {
            yield return $"{type.Name} is marked as {role} and is generic or inside a generic type, so its members cannot be read "
                + "without type arguments. Move them to a class without type parameters.";
        }

        if (TypeShape.ClosedContainer(type, token) is { } container)
        {
            yield return $"{type.Name} is marked as {role} inside {container.Name}, which is not partial. "
                + $"Make {container.Name} partial, or move {type.Name} out of it.";
        }

        if (!TypeShape.IsReachable(type, compilation))
        {
            yield return $"{type.Name} is marked as {role} and the rest of the project cannot reach it. Make it internal or public.";
        }
    }
}
