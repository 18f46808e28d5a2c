using D2.Build.Generators.Schemas;
using D2.Build.Generators.Schemas.Parsing;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators;

/// <summary>Writes a class for the values of every chart whose schema is among the items <c>D2ChartValues</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ChartValuesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        SchemaPipeline.Register(context, "ChartValues", ValuesFileReader.Read);
}
