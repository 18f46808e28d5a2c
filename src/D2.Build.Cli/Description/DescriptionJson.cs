using System.Text.Json.Serialization;

namespace D2.Build.Cli;

/// <summary>How the description is read: every member there and of its type, none twice. Unknown ones are later additions.</summary>
/// <remarks>Generated code sets optional members that are not there to null: they take that for empty.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ProjectDescription))]
internal sealed partial class DescriptionJson : JsonSerializerContext;
