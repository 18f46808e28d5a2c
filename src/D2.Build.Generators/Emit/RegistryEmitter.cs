using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Emit;

/// <summary>Emits the registry through which rendering reads the declarations.</summary>
internal static class RegistryEmitter
{
    public const string HintName = "D2.Build.Declarations.g.cs";

    public static SourceText Emit(RegistrySpec registry)
    {
        var writer = GeneratedFile.Begin();
        writer.Line("// A declaration may be obsolete, and a project may see the registry of another one (InternalsVisibleTo).");
        writer.Line("#pragma warning disable CS0436, CS0612, CS0618");
        writer.Line();
        writer.Line("[assembly: global::D2.Build.DeclarationRegistry(typeof(global::D2.Build.Generated.Declarations))]");
        writer.Line();
        writer.Open("namespace D2.Build.Generated");
        writer.Line("/// <summary>The declarations of this project.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open("internal sealed class Declarations : global::D2.Build.IDeclarationRegistry");
        EmitCollect(writer, registry);
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitCollect(SourceWriter writer, RegistrySpec registry)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open("public void Collect(global::D2.Build.IDeclarationCollector collector)");
        foreach (var fleet in registry.Fleets)
        {
            foreach (var (member, isKnown) in fleet.Members)
            {
                var arguments = $"\"{fleet.Type.Name}.{member}\", static () => {fleet.Type.Reference}.{member}";
                writer.Line(isKnown ? $"collector.Add({arguments});" : $"global::D2.Build.GeneratedMembers.Add(collector, {arguments});");
            }
        }

        writer.Close();
    }
}
