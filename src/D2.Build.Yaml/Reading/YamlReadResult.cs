namespace D2.Build.Yaml;

/// <summary>What a YAML text holds.</summary>
/// <param name="Documents">Its documents, without empty ones; none where there is a problem.</param>
/// <param name="Problem">Why it is not accepted; null where it is.</param>
public sealed record YamlReadResult(IReadOnlyList<YamlNode> Documents, YamlProblem? Problem);
