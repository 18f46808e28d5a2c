using D2.Build.Rules;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Parsing;

/// <summary>Why a type cannot be the inputs of a ResourceSet.</summary>
internal static class InputRecordShape
{
    /// <summary>The tool name in <c>[GeneratedCode]</c>, which tells our members from the user's.</summary>
    public const string Tool = "D2.Build.Generators";

    private static readonly string[] AddedMembers = ["Inputs", "Placeholders", "Template"];

    /// <summary>What keeps the generator from adding its part.</summary>
    public static IEnumerable<string> Obstacles(INamedTypeSymbol type, CancellationToken token)
    {
        if (!type.IsRecord || type.TypeKind != TypeKind.Class || InputRecordParser.PrimaryConstructor(type, token) is null)
        {
            yield return $"{type.Name} is marked as inputs and is not a record class with a primary constructor. "
                + $"Write 'partial record {type.Name}(…)' with one parameter for each input.";
        }

        if (!TypeShape.IsPartial(type, token))
        {
            yield return $"{type.Name} is marked as inputs and is not partial. Write 'partial record {type.Name}(…)'.";
        }

        if (TypeShape.IsGeneric(type) || TypeShape.IsFileLocal(type))
        {
            yield return $"{type.Name} is marked as inputs and is generic, file-local or inside such a type, so no part can be "
                + "added to it. Make it an ordinary record.";
        }

        if (TypeShape.ClosedContainer(type, token) is { } container)
        {
            yield return $"{type.Name} is marked as inputs inside {container.Name}, which is not partial. "
                + $"Make {container.Name} partial, or move {type.Name} out of it.";
        }

        foreach (var name in AddedMembers.Where(name => IsTaken(type, name)))
        {
            yield return $"The generator adds a member named {name} to {type.Name}, and that name is taken. Rename yours.";
        }
    }

    /// <summary>What is wrong with single parameters.</summary>
    public static IEnumerable<(IParameterSymbol Parameter, string Message)> Mistakes(INamedTypeSymbol type, CancellationToken token)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in InputRecordParser.Parameters(type, token))
        {
            var key = Casing.ToCamel(parameter.Name);
            if (InputNames.Check(key) is { } violation)
            {
                yield return (parameter, violation.Message);
            }

            if (!keys.Add(key))
            {
                yield return (parameter, $"Two parameters of {type.Name} become the input '{key}'. Rename {parameter.Name}.");
            }
        }
    }

    private static bool IsTaken(INamedTypeSymbol type, string name) =>
        string.Equals(type.Name, name, StringComparison.Ordinal) || type.GetMembers(name).Any(member => !IsGenerated(member));

    // The analyzer sees the compilation with what was generated in it.
    private static bool IsGenerated(ISymbol member) =>
        member.Attribute("System.CodeDom.Compiler.GeneratedCodeAttribute")?.ConstructorArguments is [{ Value: Tool }, ..];
}
