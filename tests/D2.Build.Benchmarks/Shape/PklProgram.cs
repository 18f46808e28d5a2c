using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace D2.Build.Benchmarks.Shape;

/// <summary>The shape in Pkl: one module that gives many YAML files.</summary>
internal static class PklProgram
{
    public static string Write(IReadOnlyList<PeerTemplate> templates)
    {
        var program = new StringBuilder("output {\n  files {\n");
        foreach (var file in templates.Where(file => !file.IsOfCluster && !file.IsOfTenant))
        {
            File(program, file);
        }

        Loop(program, "clusters", templates.Where(file => file.IsOfCluster));
        Loop(program, "tenants", templates.Where(file => file.IsOfTenant));
        return program.Append("  }\n}\n").ToString();
    }

    private static void Loop(StringBuilder program, string count, IEnumerable<PeerTemplate> files)
    {
        program.Append($"    for (i in IntSeq(0, read(\"prop:{count}\").toInt() - 1)) {{\n");
        foreach (var file in files)
        {
            File(program, file);
        }

        program.Append("    }\n");
    }

    private static void File(StringBuilder program, PeerTemplate file)
    {
        var isStream = file.Documents.Count > 1;
        program.Append($"      [{Text(file.Path)}] {{\n        value = ");
        Value(program, isStream ? new JsonArray([.. file.Documents.Select(document => document.DeepClone())]) : file.Documents[0]);
        program.Append($"\n        renderer = new YamlRenderer {{ isStream = {(isStream ? "true" : "false")} }}\n      }}\n");
    }

    private static void Value(StringBuilder program, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                program.Append("new Mapping { ");
                foreach (var (key, value) in members)
                {
                    program.Append($"[{Text(key)}] = ");
                    Value(program, value);
                    program.Append("; ");
                }

                program.Append('}');
                break;
            case JsonArray items:
                program.Append("new Listing { ");
                foreach (var item in items)
                {
                    Value(program, item);
                    program.Append("; ");
                }

                program.Append('}');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                program.Append(Text(value.GetValue<string>()));
                break;
            default:
                program.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static string Text(string text) => "\"" + text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace(PeerTemplate.Cluster, @"cluster-\(i)", StringComparison.Ordinal)
        .Replace(PeerTemplate.Tenant, @"team-\(i)", StringComparison.Ordinal) + "\"";
}
