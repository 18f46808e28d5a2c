using D2.Build.Generators.Schemas.Specs;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Collects what is wrong with one file.</summary>
/// <param name="path">The file.</param>
/// <param name="code">The code for a malformed schema in it.</param>
internal sealed class SchemaProblems(string path, DiagnosticCode code)
{
    // A file that is something else altogether would have one for every line.
    private const int Most = 20;

    private readonly List<ProblemSpec> found = [];

    public IReadOnlyList<ProblemSpec> Found => found;

    /// <summary>The schema is malformed at a value.</summary>
    public void Malformed(YamlNode node, string message) => Add(code, message, PlaceSpec.Of(path, node));

    public void Add(DiagnosticCode other, string message, PlaceSpec place)
    {
        if (found.Count < Most)
        {
            found.Add(new(other, message, place));
        }
    }

    /// <summary>A member that is a mapping; null where it is absent, and a problem where it is something else.</summary>
    public YamlMapping? Mapping(YamlMapping parent, string key) => Member<YamlMapping>(parent, key, "a mapping");

    /// <summary>A member that is a list; null where it is absent, and a problem where it is something else.</summary>
    public YamlSequence? Sequence(YamlMapping parent, string key) => Member<YamlSequence>(parent, key, "a list");

    /// <summary>A member that is a text; null where it is absent, and a problem where it is something else.</summary>
    public string? Text(YamlMapping parent, string key) => Member<YamlScalar>(parent, key, "a text")?.Text;

    /// <summary>A member that has to be there; a problem where it is not.</summary>
    public T? Required<T>(T? value, YamlMapping parent, string key)
        where T : class
    {
        if (value is null && parent[key] is null or YamlScalar { Type: YamlScalarType.Null })
        {
            Malformed(parent, $"'{key}' is missing.");
        }

        return value;
    }

    private T? Member<T>(YamlMapping parent, string key, string expected)
        where T : YamlNode
    {
        if (parent[key] is not { } node || node is YamlScalar { Type: YamlScalarType.Null })
        {
            return null;
        }

        if (node is not T typed)
        {
            Malformed(node, $"'{key}' has to be {expected}.");
            return null;
        }

        return typed;
    }
}
