using System.Globalization;
using System.Text;

namespace D2.Build.Testing;

/// <summary>Custom resource definitions of any size in the manner of large operators, made up from nothing but a number.</summary>
public static class SyntheticCrd
{
    private static readonly string[] Scalars =
    [
        "type: string",
        "type: string\nminLength: 1\nmaxLength: 253\npattern: ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "type: string\nenum:\n  - Always\n  - IfNotPresent\n  - Never",
        "type: integer\nformat: int32\nminimum: 0",
        "type: integer\nformat: int64",
        "type: boolean\ndefault: false",
        "type: number",
        "anyOf:\n  - type: integer\n  - type: string\nx-kubernetes-int-or-string: true",
        "type: object\nadditionalProperties:\n  type: string",
        "type: array\nitems:\n  type: string\nx-kubernetes-list-type: set",
        "type: object\nx-kubernetes-preserve-unknown-fields: true",
    ];

    /// <summary>A definition with two served versions, of which the first has about this many objects with fields of their own.</summary>
    /// <param name="number">Makes kind and fields differ from those of other numbers.</param>
    /// <param name="objects">How many objects; 90 are about 11,000 lines.</param>
    public static string Of(int number, int objects)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: widget{number}s.synthetic.example.com
            spec:
              group: synthetic.example.com
              names:
                kind: Widget{number}
                listKind: Widget{number}List
                plural: widget{number}s
                singular: widget{number}
              scope: Namespaced
              versions:

            """);
        AppendVersion(text, "v1", "true", number, objects);
        AppendVersion(text, "v1alpha1", "false", number, 2);
        return text.ToString();
    }

    private static void AppendVersion(StringBuilder text, string name, string isStored, int number, int objects)
    {
        text.Append(CultureInfo.InvariantCulture, $"""
              - name: {name}
                served: true
                storage: {isStored}
                schema:
                  openAPIV3Schema:
                    description: Widget{number} is one of many kinds with a long schema.
                    type: object
                    required:
                      - spec
                    properties:
                      apiVersion:
                        type: string
                      kind:
                        type: string
                      metadata:
                        type: object
                      spec:

            """);
        AppendObject(text, 14, number, 0, objects);
    }

    // Sixteen fields, and up to four objects within, which share what is left: a part, a list and a map of them, and a part.
    private static void AppendObject(StringBuilder text, int indent, int seed, int depth, int objects)
    {
        Append(text, indent, $"description: |-\n  A part {seed} of the widget at depth {depth}.\n\n  It has fields of every type & more than <one> line.");
        Append(text, indent, "type: object\nrequired:\n  - field0\nproperties:");
        for (var field = 0; field < 16; field++)
        {
            Append(text, indent + 2, $"field{field}:\n  description: |-\n    Field {field} says something about the part.\n    More info: https://example.com/docs#field-{field}");
            Append(text, indent + 4, field == 0 ? "type: string" : Scalars[(seed + depth + field) % Scalars.Length]);
        }

        for (var part = 0; part < Math.Min(4, objects - 1); part++)
        {
            Append(text, indent + 2, $"part{part}:");
            var inner = indent + 4;
            if (part is 1 or 2)
            {
                Append(text, inner, part == 1 ? "type: array\nx-kubernetes-list-type: map\nx-kubernetes-list-map-keys:\n  - field0\nitems:" : "type: object\nadditionalProperties:");
                inner += 2;
            }

            AppendObject(text, inner, seed + part, depth + 1, (objects - 1 + part) / 4);
        }
    }

    private static void Append(StringBuilder text, int indent, string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }
}
