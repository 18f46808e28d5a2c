using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Tests.Schemas.Support;

namespace D2.Build.Generators.Tests.Schemas;

public sealed class NamingTests
{
    [Theory]
    [InlineData("podMetricsEndpoints", "PodMetricsEndpoints")]
    [InlineData("cert-manager.io", "CertManagerIo")]
    [InlineData("snake_case", "SnakeCase")]
    [InlineData("class", "Class")]
    [InlineData("_if", "If")]
    [InlineData("2fa", "_2fa")]
    [InlineData("URL", "URL")]
    [InlineData("größe", "GrE")]
    [InlineData("$", "")]
    [InlineData("", "")]
    public void NamesAreAsciiIdentifiers(string text, string expected) => Assert.Equal(expected, Identifiers.Pascal(text));

    [Theory]
    [InlineData("Endpoints", "Endpoint")]
    [InlineData("Policies", "Policy")]
    [InlineData("Addresses", "Address")]
    [InlineData("Matches", "Match")]
    [InlineData("Status", "Status")]
    [InlineData("Class", "Class")]
    [InlineData("Data", "Data")]
    [InlineData("As", "As")]
    public void ItemsAreNamedInTheSingular(string name, string expected) => Assert.Equal(expected, Identifiers.Singular(name));

    [Fact]
    public void ValuesThatAreNamesKeepThem()
    {
        Assert.Equal(["Replace2", "Replace", "Equal", "Empty", "Value", "Value2", "_1"], EnumNames.For(["replace", "Replace", "=", "", "ä", "ö", "1"]));
    }

    [Fact]
    public void FieldsMayHaveAnyName()
    {
        const string Fields = """
            add: {type: string}
            remove: {type: string}
            set: {type: string}
            get: {type: string}
            text: {type: string}
            values: {type: array, items: {type: string}}
            list: {type: array, items: {type: object, properties: {count: {type: integer}}}}
            child: {type: object, properties: {child: {type: object, properties: {child: {type: string}}}}}
            count: {type: integer}
            item: {type: string}
            clone: {type: boolean}
            toString: {type: string}
            getType: {type: string}
            equals: {type: string}
            fieldSchema: {type: string}
            schema: {type: string}
            anyNameSpec: {type: string}
            $ref: {type: string}
            "": {type: string}
            "日本": {type: string}
            a-b: {type: string}
            a_b: {type: string}
            aB: {type: string}
            string: {type: string}
            global: {type: object, properties: {system: {type: object, properties: {d2: {type: string}}}}}
            """;
        var run = SchemaRun.Of(
            """
            using Crds.AcmeIo.V1;
            public static class Use
            {
                public static AnyName Object => new("n")
                {
                    Spec =
                    {
                        Add = "1", Remove = "2", Values = ["3"], List = [new() { Count = 4 }], Child = { Child = { Child = "5" } }, Item = "6",
                        ToStringField = "7", FieldSchemaField = "8", AnyNameSpecField = "9", Ref = "10", Field = "11", Field2 = "12",
                        AB = "13", AB2 = "14", AB3 = "15", Global = { System = { D2 = "16" } },
                    },
                };
            }
            """,
            SchemaText.Crd("/crds/any.yaml", Crds.WithFields("AnyName", Fields))).Compiles();

        var spec = (Mapping)run.Use<KubernetesObject>("Object")["spec"];
        Assert.Equal("15", ((Scalar)spec["aB"]).Text);
        Assert.Equal("12", ((Scalar)spec["日本"]).Text);
        Assert.Equal("7", ((Scalar)spec["toString"]).Text);
    }

    [Fact]
    public void FieldsOfAKindDoNotHideWhatEveryObjectHas()
    {
        var definition = Crds.WithFields("Clash", "a: {type: string}").Replace("            spec:", "            name: {type: string}\n            labels: {type: boolean}\n            spec:", StringComparison.Ordinal);

        var run = SchemaRun.Of(
            """
            public static class Use
            {
                public static Crds.AcmeIo.V1.Clash Object => new("n") { NameField = "other", LabelsField = true, Labels = { ["a"] = "b" } };
            }
            """,
            SchemaText.Crd("/crds/clash.yaml", definition)).Compiles();

        Assert.Equal("n", run.Use<KubernetesObject>("Object").Name);
    }

    [Fact]
    public void TypesOfOneKindHaveNamesOfTheirOwn()
    {
        const string Fields = """
            a: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
            aB: {type: object, properties: {d: {type: string}}}
            as: {type: array, items: {type: object, properties: {e: {type: string}}}}
            """;

        SchemaRun.Of(SchemaText.Crd("/crds/twice.yaml", Crds.WithFields("Twice", Fields))).Compiles();
    }
}
