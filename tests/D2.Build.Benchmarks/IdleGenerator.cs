using Microsoft.CodeAnalysis;

namespace D2.Build.Benchmarks;

/// <summary>Finds the same classes as our generator, asks the compiler for the types of their members, and writes nothing.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // It is measured, not shipped.
[Generator(LanguageNames.CSharp)]
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "D2.Build.FleetAttribute",
            static (_, _) => true,
            static (found, _) => ((INamedTypeSymbol)found.TargetSymbol).GetMembers().OfType<IPropertySymbol>().Count(property => property.Type.BaseType is not null)),
        static (_, _) => { });
}
