using System.Text.Json.Serialization;

namespace D2.Build.Cli;

/// <summary>How results are written as JSON. Members are added, never renamed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArtifactsOutput))]
[JsonSerializable(typeof(AttestationsOutput))]
[JsonSerializable(typeof(ComparisonOutput))]
[JsonSerializable(typeof(CompletionOutput))]
[JsonSerializable(typeof(DifferencesOutput))]
[JsonSerializable(typeof(GraphsOutput))]
[JsonSerializable(typeof(InspectOutput))]
[JsonSerializable(typeof(InventoryOutput))]
[JsonSerializable(typeof(KeyPairOutput))]
[JsonSerializable(typeof(MoveOutput))]
[JsonSerializable(typeof(PullOutput))]
[JsonSerializable(typeof(RenderOutput))]
[JsonSerializable(typeof(RulesOutput))]
[JsonSerializable(typeof(SignatureOutput))]
[JsonSerializable(typeof(SignaturesOutput))]
[JsonSerializable(typeof(TagsOutput))]
internal sealed partial class OutputJson : JsonSerializerContext;
