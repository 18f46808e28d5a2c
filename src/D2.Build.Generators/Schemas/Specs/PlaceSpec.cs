using D2.Build.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A place in a file that is no C#.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PlaceSpec(string Path, YamlPosition Start, YamlPosition End)
{
    /// <summary>The beginning of the file.</summary>
    public static PlaceSpec Beginning(string path) => At(path, new(1, 1, 0));

    public static PlaceSpec At(string path, YamlPosition position) => new(path, position, position);

    /// <summary>A scalar as a whole, of anything larger the beginning.</summary>
    public static PlaceSpec Of(string path, YamlNode node) =>
        node is YamlScalar && node.Start.Line == node.End.Line ? new(path, node.Start, node.End) : At(path, node.Start);

    public Location ToLocation() => Location.Create(
        Path,
        TextSpan.FromBounds(Start.Offset, End.Offset),
        new LinePositionSpan(Position(Start), Position(End)));

    private static LinePosition Position(YamlPosition position) => new(position.Line - 1, position.Column - 1);
}
