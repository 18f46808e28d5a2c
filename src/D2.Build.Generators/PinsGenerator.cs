using D2.Build.Generators.Emit;
using D2.Build.Generators.Parsing;
using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators;

/// <summary>Writes the version pins as constants. It reports nothing; <see cref="Analyzers.PinsFileAnalyzer"/> does, with the same parser.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PinsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pins = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, token) => PinsInput.Parse(input.Left, input.Right, token))
            .WithTrackingName(PinsSteps.Files)
            .Collect()
            .Select(static (files, _) => PinsSpec.Of(files.OfType<PinsSpec>()))
            .WithTrackingName(PinsSteps.All);

        context.RegisterSourceOutput(pins, static (output, spec) =>
        {
            if (spec.Pins.Count > 0)
            {
                output.AddSource(PinsEmitter.HintName, PinsEmitter.Emit(spec));
            }
        });
    }
}
