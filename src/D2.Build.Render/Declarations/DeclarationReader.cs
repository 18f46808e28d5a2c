using System.Reflection;

namespace D2.Build.Render;

/// <summary>Reads the declarations of an assembly through the registries that the generator wrote.</summary>
internal static class DeclarationReader
{
    public static IReadOnlyList<DeclaredMember> Read(Assembly assembly)
    {
        var collector = new Collector();
        foreach (var attribute in assembly.GetCustomAttributes<DeclarationRegistryAttribute>().OrderBy(a => a.Registry.FullName, StringComparer.Ordinal))
        {
            ((IDeclarationRegistry)Activator.CreateInstance(attribute.Registry, nonPublic: true)!).Collect(collector);
        }

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
