using D2.Build.Yaml;

namespace D2.Build.Cli;

/// <summary>What an object of Kubernetes is called.</summary>
internal static class ObjectIdentity
{
    /// <summary>Kind, namespace and name, such as <c>ConfigMap/apps/settings</c>; null for what has no kind or no name.</summary>
    public static string? Of(YamlNode node) => node is YamlMapping item && item.TextOf("kind") is { } kind && item["metadata"] is YamlMapping metadata && metadata.TextOf("name") is { } name
        ? string.Join('/', new[] { kind, metadata.TextOf("namespace"), name }.OfType<string>())
        : null;

    /// <summary>The group of its API; empty for the core group. Kinds of two groups may have one name.</summary>
    public static string Group(YamlNode node) => (node as YamlMapping)?.TextOf("apiVersion") is { } version && version.IndexOf('/', StringComparison.Ordinal) is var end and >= 0
        ? version[..end]
        : "";
}
