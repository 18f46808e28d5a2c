using D2.Build.Generators.Emit;
using D2.Build.Generators.Schemas.Specs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Schemas.Emit;

/// <summary>Emits the types of one schema.</summary>
internal static class UnitEmitter
{
    public static SourceText Emit(UnitSpec unit)
    {
        var writer = GeneratedFile.Begin();
        writer.Line("// A field may be named like a member of the base classes; and a version that is deprecated uses its own types.");
        writer.Line("#pragma warning disable CS0108, CS0618");
        writer.Line();
        writer.Open($"namespace {unit.Namespace}");
        for (var i = 0; i < unit.Types.Classes.Count; i++)
        {
            Separate(writer, i);
            EmitClass(writer, unit.Types.Classes[i], i == 0 ? unit.Kind : null);
        }

        foreach (var type in unit.Types.Enums)
        {
            writer.Line();
            EmitEnum(writer, type);
        }

        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitClass(SourceWriter writer, ClassSpec type, KindSpec? kind)
    {
        EmitSummary(writer, type.Documentation);
        if (kind?.Deprecation is { } deprecation)
        {
            writer.Line($"[global::System.Obsolete({Literal(deprecation)})]");
        }

        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed partial class {type.Name} : {(kind is null ? "global::D2.Build.Mapping" : "global::D2.Build.KubernetesObject")}");
        if (kind is not null)
        {
            EmitConstructor(writer, type.Name, kind);
        }

        foreach (var member in type.Members)
        {
            MemberEmitter.Emit(writer, member);
        }

        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override string FieldSchema => {Literal(type.Schema)};");
        writer.Close();
    }

    private static void Separate(SourceWriter writer, int index)
    {
        if (index > 0)
        {
            writer.Line();
        }
    }

    private static void EmitConstructor(SourceWriter writer, string name, KindSpec kind)
    {
        var scope = kind.IsClusterScoped ? "It is cluster-scoped." : "It belongs to a namespace.";
        writer.Line($"""
            /// <summary>A {XmlText.Escape(kind.Kind)} of {XmlText.Escape(kind.ApiVersion)}. {scope}</summary>
            /// <param name="name">The object's name.</param>
            /// <param name="file">Filled in by the compiler.</param>
            /// <param name="line">Filled in by the compiler.</param>
            """);
        writer.Line(
            $"public {name}(string name, [global::System.Runtime.CompilerServices.CallerFilePath] string file = \"\", "
            + "[global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0)");
        writer.Open($"    : base({Literal(kind.ApiVersion)}, {Literal(kind.Kind)}, name, file, line)");
        writer.Close();
        writer.Line();
    }

    private static void EmitEnum(SourceWriter writer, EnumSpec type)
    {
        EmitSummary(writer, type.Documentation);
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public enum {type.Name}");
        for (var i = 0; i < type.Members.Count; i++)
        {
            var (value, name) = type.Members[i];
            Separate(writer, i);
            writer.Line($"/// <summary><c>{XmlText.Escape(value)}</c></summary>");
            writer.Line($"[global::System.Text.Json.Serialization.JsonStringEnumMemberName({Literal(value)})]");
            writer.Line($"{name},");
        }

        writer.Close();
    }

    internal static void EmitSummary(SourceWriter writer, string text)
    {
        foreach (var line in XmlText.Summary(text))
        {
            writer.Line("/// " + line);
        }
    }

    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
