namespace D2.Build.Generators.Tests.Schemas.Support;

/// <summary>Custom resource definitions for tests.</summary>
internal static class Crds
{
    /// <summary>A definition of one version with this schema of its spec.</summary>
    public static string Of(string kind, string specSchema, string group = "acme.io", string version = "v1") => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: {kind.ToLowerInvariant()}s.{group}
        spec:
          group: {group}
          scope: Namespaced
          names:
            kind: {kind}
            plural: {kind.ToLowerInvariant()}s
          versions:
            - name: {version}
              served: true
              storage: true
              schema:
                openAPIV3Schema:
                  type: object
                  properties:
                    spec:
        {Indent(specSchema, 14)}

        """;

    /// <summary>A definition whose spec has these fields.</summary>
    public static string WithFields(string kind, string fields, string group = "acme.io") =>
        Of(kind, "type: object\nproperties:\n" + Indent(fields, 2), group);

    private static string Indent(string text, int depth) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', depth) + line));
}
