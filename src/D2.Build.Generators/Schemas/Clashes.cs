using System.Collections.Immutable;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas;

/// <summary>Finds units whose names are taken. The first one keeps them, in the order of the project's files.</summary>
internal static class Clashes
{
    public static EquatableArray<ClashSpec> Find(ImmutableArray<NamesSpec> files)
    {
        // Without case, as the compiler compares the names of generated files.
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var found = new List<ClashSpec>();
        foreach (var unit in files.SelectMany(file => file.Units))
        {
            if (unit.Types.FirstOrDefault(owners.ContainsKey) is { } taken)
            {
                found.Add(new(unit.HintName, unit.Place, taken, FileName(owners[taken])));
                continue;
            }

            foreach (var type in unit.Types)
            {
                // Inside one unit names may differ in case alone.
                owners[type] = unit.Place.Path;
            }
        }

        return found.ToEquatableArray();
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
