using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Emit;

/// <summary>Gives generated files their names.</summary>
internal static class HintNames
{
    /// <summary>One file for each spec, named after its type.</summary>
    // Roslyn compares names without case and throws on a repeated one; Team and TEAM are two types to C#.
    public static IEnumerable<FileSpec<T>> Assign<T>(IEnumerable<T> specs, string suffix)
        where T : ITypePartSpec
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var spec in specs.OrderBy(spec => spec.Type.QualifiedName, StringComparer.Ordinal))
        {
            var stem = Stem(spec.Type.QualifiedName);
            var name = $"{stem}.{suffix}.g.cs";
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{stem}-{number}.{suffix}.g.cs";
            }

            yield return new(name, spec);
        }
    }

    // The names become files where the user asks for it (EmitCompilerGeneratedFiles).
    private static string Stem(string qualifiedName) =>
        new([.. qualifiedName.Where(c => c != '@').Select(c => c == '.' || char.IsLetterOrDigit(c) ? c : '_')]);
}
