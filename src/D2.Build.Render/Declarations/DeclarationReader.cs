using System.Reflection;

namespace D2.Build.Render;

/// <summary>Reads the declarations of an assembly through the registry that the generator wrote.</summary>
internal static class DeclarationReader
{
    public static IReadOnlyList<DeclaredMember> Read(Assembly assembly)
    {
        if (assembly.GetCustomAttribute<DeclarationRegistryAttribute>() is not { } attribute)
        {
            return [];
        }

        var collector = new Collector();
        ((IDeclarationRegistry)Activator.CreateInstance(attribute.Registry, nonPublic: true)!).Collect(collector);
        return collector.Members;
    }

    private sealed class Collector : IDeclarationCollector
    {
        public List<DeclaredMember> Members { get; } = [];

        public void Add(string member, Func<object?> read)
        {
            Evaluation.Reading(member);
            Members.Add(new(member, read()));
        }
    }
}
