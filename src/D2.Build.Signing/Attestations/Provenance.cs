using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>How an artifact was made: SLSA provenance, version 1.</summary>
/// <param name="Builder">Who made it: the URI of the workflow, or of the service that ran it.</param>
/// <param name="Source">The address of the git repository.</param>
/// <param name="Revision">The commit, 40 hexadecimal digits.</param>
public sealed record Provenance(string Builder, string Source, string Revision)
{
    /// <summary>The build type: what the parameters mean is documented there.</summary>
    public const string BuildType = "https://github.com/d2-build/d2-build/blob/main/docs/signing.md#provenance";

    /// <summary>The git ref that was built, such as <c>refs/tags/v1.2.3</c>; null where it is not known.</summary>
    public string? Ref { get; init; }

    /// <summary>The run of the builder, as a URI; null where it has none.</summary>
    public string? Invocation { get; init; }

    /// <summary>What went into it besides the source.</summary>
    public IReadOnlyList<InventoryComponent> Materials { get; init; } = [];

    /// <summary>The predicate.</summary>
    /// <returns>JSON, the same for the same provenance.</returns>
    public byte[] ToJson() => JsonBytes.WriteObject(json =>
    {
        json.WriteStartObject("buildDefinition");
        json.WriteString("buildType", BuildType);
        json.WriteStartObject("externalParameters");
        json.WriteString("source", Source);
        if (Ref is not null)
        {
            json.WriteString("ref", Ref);
        }

        json.WriteEndObject();
        WriteDependencies(json);
        json.WriteEndObject();
        json.WriteStartObject("runDetails");
        json.WriteStartObject("builder");
        json.WriteString("id", Builder);
        json.WriteEndObject();
        if (Invocation is not null)
        {
            json.WriteStartObject("metadata");
            json.WriteString("invocationId", Invocation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private void WriteDependencies(Utf8JsonWriter json)
    {
        json.WriteStartArray("resolvedDependencies");
        json.WriteStartObject();
        json.WriteString("uri", $"git+{Source}" + (Ref is null ? "" : $"@{Ref}"));
        json.WriteStartObject("digest");
        json.WriteString("gitCommit", Revision);
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (var material in Materials.Where(material => material.PackageUrl is not null || material.Digest is not null))
        {
            WriteMaterial(json, material);
        }

        json.WriteEndArray();
    }

    private static void WriteMaterial(Utf8JsonWriter json, InventoryComponent material)
    {
        json.WriteStartObject();
        json.WriteString("name", material.Name);
        if (material.PackageUrl is not null)
        {
            json.WriteString("uri", material.PackageUrl);
        }

        if (material.Digest is { } digest)
        {
            json.WriteStartObject("digest");
            json.WriteString(digest.AlgorithmName, digest.Hex);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
