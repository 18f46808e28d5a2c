using D2.Build.Generators.Parsing;
using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Emit;

/// <summary>Emits the variables of the project into one of its classes.</summary>
internal static class VariablesEmitter
{
    public const string Suffix = VariablesParser.ClassName;

    public static SourceText Emit(VariablesSpec spec)
    {
        var writer = GeneratedFile.Begin();
        writer.Line("// A variable may have the name of a member of object, such as EQUALS.");
        writer.Line("#pragma warning disable CS0108");
        writer.OpenPart(spec.Type);
        writer.Line("/// <summary>The variables of clusters that the project declares.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public static class {VariablesParser.ClassName}");
        for (var i = 0; i < spec.Variables.Count; i++)
        {
            var (name, property) = spec.Variables[i];
            writer.Line(i == 0 ? $"/// <summary><c>${{{name}}}</c></summary>" : $"\n/// <summary><c>${{{name}}}</c></summary>");
            writer.Line($"public static global::D2.Build.Variable {property} => new(\"{name}\");");
        }

        writer.Close();
        writer.ClosePart(spec.Type);
        return writer.ToSourceText();
    }
}
