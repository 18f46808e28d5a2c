using D2.Build.Flux;
using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

public sealed class ChartValuesTests
{
    private const string Schema = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "$ref": "#/$defs/root",
          "$defs": {
            "root": {
              "type": "object",
              "additionalProperties": false,
              "required": ["replicaCount", "image"],
              "properties": {
                "replicaCount": { "type": "integer", "description": "How many pods.", "default": 1 },
                "image": { "$ref": "#/$defs/image" },
                "sidecar": { "allOf": [{ "$ref": "#/$defs/image" }] },
                "service": {
                  "type": ["object", "null"],
                  "properties": { "type": { "enum": ["ClusterIP", "NodePort"] }, "port": { "type": ["integer", "string"] } }
                },
                "routes": { "type": "array", "items": { "$ref": "#/$defs/route" } },
                "either": { "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "a": { "type": "string" } } }] },
                "maybe": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
                "annotations": { "type": "object", "additionalProperties": { "type": "string" } },
                "anything": true,
                "constant": { "const": 1 }
              }
            },
            "image": { "properties": { "repository": { "type": "string" }, "tag": { "type": "string" } } },
            "route": { "type": "object", "properties": { "path": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/$defs/route" } } } }
          }
        }
        """;

    [Fact]
    public void ValuesAreTypedAndMayHaveUnknownFieldsByName()
    {
        var run = SchemaRun.Of(
            """
            using Charts;
            using D2.Build.Flux;
            public static class Use
            {
                public static HelmRelease Release => new("web")
                {
                    Spec =
                    {
                        Interval = "1h",
                        Values = new WebAppValues
                        {
                            ReplicaCount = 2,
                            Image = { Tag = "1.10" },
                            Sidecar = new WebAppValuesImage { Repository = "r" },
                            Service = { Type = WebAppValuesServiceType.NodePort, Port = "http" },
                            Routes = [new() { Path = "/", Children = [new() { Path = "/deep", Children = [new() { Path = "/deeper" }] }] }],
                            Either = "text",
                            Maybe = "x",
                            Annotations = { ["a"] = "b" },
                            Anything = 7,
                            ["unknown"] = true,
                        },
                    },
                };
            }
            """,
            SchemaText.Values("web-app", Schema)).Compiles();

        Node expected = new Mapping
        {
            ["replicaCount"] = 2,
            ["image"] = new Mapping { ["tag"] = "1.10" },
            ["sidecar"] = new Mapping { ["repository"] = "r" },
            ["service"] = new Mapping { ["type"] = "NodePort", ["port"] = "http" },
            ["routes"] = new Node[]
            {
                new Mapping
                {
                    ["path"] = "/",
                    ["children"] = new Node[] { new Mapping { ["path"] = "/deep", ["children"] = new Node[] { new Mapping { ["path"] = "/deeper" } } } },
                },
            },
            ["either"] = "text",
            ["maybe"] = "x",
            ["annotations"] = new Mapping { ["a"] = "b" },
            ["anything"] = 7,
            ["unknown"] = true,
        };
        Assert.True(expected.IsSameAs(run.Use<HelmRelease>("Release").Spec.Values));
        Assert.Equal("Charts.WebAppValues.g.cs", Assert.Single(run.Files).Key);
    }

    [Fires("D2B9135")]
    [Theory]
    [InlineData("""{"properties": {"a": {"$ref": "https://example.com/a.json"}}}""", "D2B9135", "(1,31)")]
    [InlineData("""{"properties": {"a": {"$ref": "#/definitions/a"}}}""", "D2B9135", "(1,31)")]
    [InlineData("""{"properties": {"a": {"$ref": ["#"]}}}""", "D2B9135", "(1,31)")]
    [InlineData("""[]""", "D2B9135", "(1,1)")]
    [InlineData("", "D2B9135", "(1,1)")]
    [InlineData("{", "D2B9130", "(2,1)")]
    public void ABrokenSchemaIsReported(string schema, string code, string place)
    {
        var diagnostic = Assert.Single(SchemaRun.Of(SchemaText.Values("web", schema)).Diagnostics);

        Assert.Equal(code, diagnostic.Id);
        Assert.EndsWith(place, SchemaRun.PlaceOf(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"properties": {"a": {"$ref": "#"}}}""")]
    [InlineData("""{"$ref": "#"}""")]
    [InlineData("""{"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"$ref": "#/$defs/c"}, "c": {"$ref": "#/$defs/b"}}}""")]
    [InlineData("""{"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"type": "array", "items": {"$ref": "#/$defs/b"}}}}""")]
    [InlineData("""{"properties": {"a": {"$ref": "#/$defs/a%20b"}}, "$defs": {"a b": {"properties": {"x~y": {"$ref": "#/$defs/a b/properties/z~1w"}, "z/w": {"type": "string"}}}}}""")]
    public void SchemasMayReferToThemselves(string schema) => SchemaRun.Of(SchemaText.Values("web", schema)).Compiles();

    [Fact]
    public void AChainOfReferencesDoesNotOverflow()
    {
        var chain = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""  "d{{i}}": { "properties": { "n": { "$ref": "#/$defs/d{{i + 1}}" } } }  """));

        var run = SchemaRun.Of(SchemaText.Values("web", $$"""{ "properties": { "a": { "$ref": "#/$defs/d0" } }, "$defs": { {{chain}}, "d20000": {} } }"""));

        Assert.Equal(["D2B9135"], run.Codes);
    }

    [Fact]
    public void AChartNeedsAName() => Assert.Equal(["D2B9136"], SchemaRun.Of(SchemaText.Values("-", "{}")).Codes);

    [Silent("D2B9135")]
    [Fact]
    public void TheSchemaOfAWholeChartMayBeEmpty() => SchemaRun.Of(SchemaText.Values("web", "{}")).Compiles();
}
