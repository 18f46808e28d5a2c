using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Tests.Schemas.Support;

/// <summary>A file of the project that is no C#, with the metadata of its item.</summary>
internal sealed class SchemaText(string path, string text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public string Content => text;

    public static SchemaText Crd(string path, string text, string @namespace = "", string kinds = "", string versions = "") =>
        Of("Crd", path, text, ("Namespace", @namespace), ("Kinds", kinds), ("Versions", versions));

    public static SchemaText Values(string chart, string text) => Of("ChartValues", $"/charts/{chart}/values.schema.json", text, ("Chart", chart));

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);

    /// <summary>The file after an edit.</summary>
    public SchemaText With(string newText) => new(path, newText, metadata);

    private static SchemaText Of(string kind, string path, string text, params (string Name, string Value)[] more) => new(
        path,
        text,
        more.Prepend(("Kind", kind)).ToDictionary(
            pair => "build_metadata.AdditionalFiles.D2" + pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase));
}
