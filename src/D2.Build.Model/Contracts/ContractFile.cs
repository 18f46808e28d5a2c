using System.Text.Json;

namespace D2.Build;

/// <summary>A contract as JSON.</summary>
internal static class ContractFile
{
    /// <summary>The version of the format. Members may be added to it; a change of meaning is another version.</summary>
    public const int SchemaVersion = 1;

    private const int Deepest = 8;

    /// <summary>The file of a contract: fixed order of members, indented, LF.</summary>
    public static byte[] Write(RepositoryContract contract)
    {
        var file = new Mapping
        {
            ["schemaVersion"] = SchemaVersion,
            ["registry"] = contract.Registry,
            ["repository"] = contract.Repository,
        };
        if (!contract.Signers.SequenceEqual(RepositoryContract.Keyless, StringComparer.Ordinal))
        {
            file["signers"] = contract.Signers.ToArray();
        }

        file["components"] = new Sequence(contract.Components.Select(ToNode));
        return NodeJson.ToFile(file);
    }

    /// <summary>Reads a contract.</summary>
    /// <param name="json">The file.</param>
    /// <exception cref="FormatException">It is none, or of a later format.</exception>
    public static RepositoryContract Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = Deepest, AllowDuplicateProperties = false });
            var root = document.RootElement;
            return root.GetProperty("schemaVersion").GetInt32() == SchemaVersion
                ? new(Text(root, "repository"), [.. root.GetProperty("components").EnumerateArray().Select(ToContract)])
                {
                    Registry = Text(root, "registry"),
                    Signers = root.TryGetProperty("signers", out _) ? Texts(root, "signers") : RepositoryContract.Keyless,
                }
                : throw new FormatException("The contract is of another version of D2.Build. Build it and this project with the same version.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"This is no contract: {exception.Message}", exception);
        }
    }

    private static Mapping ToNode(ComponentContract component)
    {
        var node = new Mapping
        {
            ["name"] = component.Name,
            ["kind"] = component.Kind is ComponentKind.Infra ? "infra" : "app",
            ["environments"] = component.Environments.ToArray(),
            ["variables"] = component.Variables.ToArray(),
            ["optionalVariables"] = component.OptionalVariables.ToArray(),
            ["sources"] = new Sequence(component.Sources.Select(source => new Mapping { ["kind"] = source.Kind, ["url"] = source.Url })),
            ["provides"] = component.Provides.ToArray(),
            ["requires"] = component.Requires.ToArray(),
            ["adminGroups"] = component.AdminGroups.ToArray(),
            ["timeout"] = component.Timeout ?? "",
            ["clusterScoped"] = component.ClusterScoped.ToArray(),
        };
        if (component.IsEncrypted)
        {
            node["encrypted"] = true;
        }

        return node;
    }

    private static ComponentContract ToContract(JsonElement json) =>
        new(Text(json, "name"), Text(json, "kind") is "infra" ? ComponentKind.Infra : ComponentKind.App)
        {
            Environments = Texts(json, "environments"),
            Variables = Texts(json, "variables"),
            OptionalVariables = json.TryGetProperty("optionalVariables", out _) ? Texts(json, "optionalVariables") : [],
            Sources = [.. json.GetProperty("sources").EnumerateArray().Select(source => new SourceUse(Text(source, "kind"), Text(source, "url")))],
            Provides = Texts(json, "provides"),
            Requires = Texts(json, "requires"),
            ClusterScoped = Texts(json, "clusterScoped"),
            AdminGroups = json.TryGetProperty("adminGroups", out _) ? Texts(json, "adminGroups") : [],
            Timeout = json.TryGetProperty("timeout", out var timeout) && timeout.GetString() is { Length: > 0 } text ? text : null,
            IsEncrypted = json.TryGetProperty("encrypted", out var encrypted) && encrypted.GetBoolean(),
        };

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    private static string[] Texts(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "")];
}
