using D2.Build.Generators.Schemas;
using D2.Build.Generators.Schemas.Parsing;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators;

/// <summary>Writes a class for every served version of every custom resource definition among the items <c>D2Crd</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CrdGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        SchemaPipeline.Register(context, "Crd", CrdFileReader.Read);
}
