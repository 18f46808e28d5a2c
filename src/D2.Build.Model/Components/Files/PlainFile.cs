using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// A YAML or JSON file of the project that becomes part of the artifact byte for byte. Its objects are checked, and overlays can
/// change them, like any other.
/// </summary>
/// <param name="path">The file, relative to the C# file that names it.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class PlainFile(string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : ResourceFile(path, new(file, line))
{
    /// <summary>
    /// False keeps Flux from replacing <c>${…}</c> in the objects of the file. Default: false where the file holds one that is
    /// neither declared by the repository nor one that every cluster has, true otherwise.
    /// </summary>
    public bool? Substitute { get; init; }

    internal override FileObjects Read(PartReader reader)
    {
        if (reader.Open(Name, Location) is not { } source)
        {
            return new(ArtifactPaths.Of(Name), [], Location);
        }

        return new(ArtifactPaths.Of(Name), reader.ObjectsOf(source), Location) { Raw = source.Content, Substitutes = Substitute ?? IsForFlux(source, reader) };
    }

    private static bool IsForFlux(SourceFile source, PartReader reader)
    {
        var variables = reader.VariablesOf(source);
        if (variables.Foreign is { } foreign)
        {
            reader.Report(variables.LeftAlone(FileVariables.Beside(foreign)), source.At(variables.Line));
        }

        return variables.Foreign is null;
    }
}
