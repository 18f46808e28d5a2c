namespace D2.Build.Yaml;

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlMember(YamlScalar Key, YamlNode Value);
