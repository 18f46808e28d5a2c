using D2.Build.Yaml;

namespace D2.Build.Cli;

/// <summary>What is compared: an object, another YAML document, or a file that is no YAML.</summary>
/// <param name="Name">Its folder and what it is called, such as <c>clusters/staging: ConfigMap/flux-system/settings</c>.</param>
/// <param name="Value">Its value; null for a file that is no YAML.</param>
/// <param name="Digest">The digest of the file that is no YAML.</param>
internal sealed record ComparedItem(string Name, YamlNode? Value, string? Digest);
