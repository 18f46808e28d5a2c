using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>A file of the project that is a schema, with what the project says about it.</summary>
/// <remarks>Equal while text and options are the same, so an edit elsewhere does not read it again.</remarks>
/// <param name="Text">The file.</param>
/// <param name="Options">What the project says about it.</param>
internal sealed record SchemaFile(AdditionalText Text, SchemaOptions Options)
{
    /// <summary>The files of one kind.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="kind">The value of their metadata <c>D2Kind</c>, which the package's targets set.</param>
    /// <param name="trackingName">The name of the step.</param>
    public static IncrementalValuesProvider<SchemaFile> Find(
        IncrementalGeneratorInitializationContext context, string kind, string trackingName) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => string.Equals(Metadata(pair.Right.GetOptions(pair.Left), "Kind"), kind, StringComparison.Ordinal))
            .Select(static (pair, _) => new SchemaFile(pair.Left, OptionsOf(pair.Right.GetOptions(pair.Left))))
            .WithTrackingName(trackingName);

    private static SchemaOptions OptionsOf(AnalyzerConfigOptions options) =>
        new(Metadata(options, "Namespace"), Metadata(options, "Kinds"), Metadata(options, "Versions"), Metadata(options, "Chart"));

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles.D2" + name, out var value) ? value.Trim() : "";
}
