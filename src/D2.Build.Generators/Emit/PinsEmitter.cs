using D2.Build.Generators.Parsing;
using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Emit;

/// <summary>Emits the pins as constants, and the registry through which rendering checks them against their policies.</summary>
internal static class PinsEmitter
{
    public const string HintName = "D2.Build.Pins.g.cs";

    private const string Pin = "global::D2.Build.VersionPin";

    public static SourceText Emit(PinsSpec spec)
    {
        var writer = GeneratedFile.Begin();
        writer.Line("// A pin may have the name of a member of object, and a project may see the pins of another one (InternalsVisibleTo).");
        writer.Line("#pragma warning disable CS0108, CS0436");
        writer.Line();
        writer.Line("[assembly: global::D2.Build.DeclarationRegistry(typeof(global::D2.Build.Generated.PinRegistry))]");
        writer.Line();
        EmitClass(writer, spec);
        writer.Line();
        EmitRegistry(writer, spec);
        return writer.ToSourceText();
    }

    // In no namespace: the file has none, and so every file of the project finds them.
    private static void EmitClass(SourceWriter writer, PinsSpec spec)
    {
        writer.Line("/// <summary>The versions that this project pins.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {PinsFileParser.ClassName}");
        foreach (var pin in spec.Pins)
        {
            var (value, marker, file) = (Literal(pin.Value), pin.Marker is null ? "null" : Literal(pin.Marker), Literal(pin.File));
            writer.Line($"/// <summary>{Summary(pin)}</summary>");
            writer.Line($"public static {Pin} {pin.Property} {{ get; }} = new({Literal(pin.Key)}, {value}, {marker}, {file}, {pin.Line});");
        }

        writer.Close();
    }

    private static string Summary(PinSpec pin) =>
        $"<c>{Escape(pin.Value)}</c>, {(pin.Marker is null ? "bumped by hand" : $"bumped by <c>{Escape(pin.Marker)}</c>")}.";

    private static void EmitRegistry(SourceWriter writer, PinsSpec spec)
    {
        writer.Open("namespace D2.Build.Generated");
        writer.Line("/// <summary>The pins of this project.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open("internal sealed class PinRegistry : global::D2.Build.IDeclarationRegistry");
        writer.Line("/// <inheritdoc/>");
        writer.Open("public void Collect(global::D2.Build.IDeclarationCollector collector)");
        foreach (var pin in spec.Pins)
        {
            var member = $"{PinsFileParser.ClassName}.{pin.Property}";
            writer.Line($"collector.Add(\"{member}\", static () => global::{member});");
        }

        writer.Close();
        writer.Close();
        writer.Close();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Escape(string text) => new System.Xml.Linq.XText(text).ToString();
}
