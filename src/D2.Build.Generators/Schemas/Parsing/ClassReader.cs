using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Specs;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Reads the fields of an object into a class.</summary>
internal sealed class ClassReader(SchemaReader reader, SchemaProblems problems)
{
    public ClassSpec Read(YamlMapping schema, string name, ClassOptions options)
    {
        CheckRequired(schema);
        var required = new HashSet<string>(SchemaKeywords.Required(schema), StringComparer.Ordinal);
        var scope = MemberNames.ScopeOf(name, options.IsKind);
        var members = new List<MemberSpec>();
        foreach (var (key, field) in problems.Mapping(schema, "properties") ?? (IEnumerable<YamlMember>)[])
        {
            if (!options.Skips(key.Text))
            {
                members.Add(Member(key.Text, field, MemberNames.Take(scope, key.Text), name, required.Contains(key.Text) && !options.HasDefaultsElsewhere));
            }
        }

        return new(name, Documentation.Of(schema, options.Documentation), members.ToEquatableArray(), FieldSchemas.Of(schema, options));
    }

    private MemberSpec Member(string key, YamlNode field, string name, string owner, bool isRequired)
    {
        var schema = field as YamlMapping;

        // The API server fills in a default before it looks for what is missing.
        isRequired &= schema?["default"] is null;
        var shape = reader.Read(field, owner + name);
        return new(key, name, shape, isRequired, schema is null ? $"The field {key}." : Documentation.OfField(schema, key, isRequired));
    }

    private void CheckRequired(YamlMapping schema)
    {
        foreach (var name in problems.Sequence(schema, "required") ?? (IEnumerable<YamlNode>)[])
        {
            if (name is not YamlScalar)
            {
                problems.Malformed(name, "'required' lists the names of fields.");
            }
        }
    }
}
