using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Emit;

/// <summary>Emits the placeholders, values and template of a record of inputs.</summary>
internal static class InputsEmitter
{
    public const string Suffix = "Inputs";

    public static SourceText Emit(InputRecordSpec record)
    {
        var writer = GeneratedFile.Begin();
        writer.Line("// A record may derive from another record of inputs.");
        writer.Line("#pragma warning disable CS0108");
        writer.OpenPart(record.Type);
        EmitPlaceholders(writer, record);
        writer.Line();
        EmitInputs(writer, record);
        writer.Line();
        EmitTemplate(writer);
        writer.ClosePart(record.Type);
        return writer.ToSourceText();
    }

    private static void EmitPlaceholders(SourceWriter writer, InputRecordSpec record)
    {
        writer.Line($"/// <summary>The inputs as templates see them: a placeholder for each parameter of <c>{record.Type.Name}</c>.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open("public sealed class Placeholders");
        for (var i = 0; i < record.Inputs.Count; i++)
        {
            var input = record.Inputs[i];
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary><c>&lt;&lt; inputs.{input.Key} &gt;&gt;</c></summary>");
            writer.Line($"public global::D2.Build.Input<{input.Type}> {input.Property} {{ get; }} = new(\"inputs.{input.Key}\");");
        }

        writer.Close();
    }

    private static void EmitInputs(SourceWriter writer, InputRecordSpec record)
    {
        writer.Line("""
            /// <summary>The values of the inputs, one item for each copy of the resources.</summary>
            /// <param name="inputs">The values in order; none of them null.</param>
            """);
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public static global::D2.Build.ObjectList<global::D2.Build.Mapping> Inputs(params {record.Type.Reference}[] inputs)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(inputs);");
        writer.Line("var list = new global::D2.Build.ObjectList<global::D2.Build.Mapping>();");
        writer.Open("foreach (var input in inputs)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(input, nameof(inputs));");
        writer.Line("var values = new global::D2.Build.Mapping();");
        foreach (var input in record.Inputs)
        {
            writer.Line($"values[\"{input.Key}\"] = global::D2.Build.NodeConverter.ToNode(input.{input.Property});");
        }

        writer.Line("list.Add(values);");
        writer.Close();
        writer.Line();
        writer.Line("return list;");
        writer.Close();
    }

    private static void EmitTemplate(SourceWriter writer)
    {
        writer.Line("""
            /// <summary>The resources that are made for each item of the inputs.</summary>
            /// <param name="resources">Gives the resources, written with placeholders.</param>
            """);
        writer.Line(GeneratedFile.Attribute);
        writer.Open(
            "public static global::D2.Build.ResourceList Template("
            + "global::System.Func<Placeholders, global::System.Collections.Generic.IEnumerable<object>> resources)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(resources);");
        writer.Line("return global::D2.Build.ResourceList.Of(resources(new Placeholders()));");
        writer.Close();
    }
}
