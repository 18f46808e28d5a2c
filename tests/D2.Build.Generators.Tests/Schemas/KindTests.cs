using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

public sealed class KindTests
{
    private const string Fields = """
        title:
          type: string
          description: |-
            What the sign shows, such as <b>bold</b> & more.

            Two paragraphs.
          pattern: '^[a-z]+$'
        replicas:
          type: integer
          format: int32
          default: 2
        size:
          type: integer
          format: int64
        ratio:
          type: number
        enabled:
          type: boolean
        mode:
          type: string
          enum: [Always, Never, ""]
        port:
          x-kubernetes-int-or-string: true
        selector:
          type: object
          properties:
            matchLabels:
              type: object
              additionalProperties: {type: string}
            matchExpressions:
              type: array
              items:
                type: object
                properties:
                  key: {type: string}
                  operator: {type: string}
                  values: {type: array, items: {type: string}}
        labels:
          type: object
          additionalProperties: {type: string}
        names:
          type: array
          items: {type: string}
        operators:
          type: array
          items: {type: string, enum: [In, NotIn]}
        endpoints:
          type: array
          x-kubernetes-list-type: map
          x-kubernetes-list-map-keys: [name]
          items:
            type: object
            required: [name]
            properties:
              name: {type: string}
              weight: {type: integer}
        pools:
          type: object
          additionalProperties:
            type: object
            properties:
              size: {type: integer}
        limits:
          type: object
          additionalProperties:
            anyOf: [{type: integer}, {type: string}]
            x-kubernetes-int-or-string: true
        matrix:
          type: array
          items: {type: array, items: {type: string}}
        anything:
          x-kubernetes-preserve-unknown-fields: true
        values:
          type: object
          x-kubernetes-preserve-unknown-fields: true
        """;

    [Fact]
    public void EveryTypeOfFieldIsWrittenAndReadBack()
    {
        var run = SchemaRun.Of(
            """
            using Crds.AcmeIo.V1;
            public static class Use
            {
                public static Sign Sign => new("front")
                {
                    Namespace = "town",
                    Spec =
                    {
                        Title = "hello",
                        Replicas = 3,
                        Size = 4,
                        Ratio = 0.5,
                        Enabled = true,
                        Mode = SignSpecMode.Never,
                        Port = "http",
                        Selector = { MatchLabels = { ["app"] = "web" } },
                        Labels = { ["a"] = "b" },
                        Names = ["x", "y"],
                        Operators = [SignSpecOperator.NotIn],
                        Endpoints = [new() { Name = "one", Weight = 1 }],
                        Pools = { ["big"] = new() { Size = 9 } },
                        Limits = { ["cpu"] = 1, ["memory"] = "1Gi" },
                        Matrix = [new[] { "a", "b" }],
                        Anything = new[] { "z" },
                        Values = { ["q"] = 1 },
                        ["notYetKnown"] = "by name",
                    },
                };
            }
            """,
            SchemaText.Crd("/crds/sign.yaml", Crds.WithFields("Sign", Fields))).Compiles();

        Golden.Matches(Assert.Single(run.Files).Value, "cs");
    }
}
