using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules;

public class SchemaFieldsTests : ObjectRuleTest
{
    [Silent("D2B9140")]
    [Fact]
    public void WhatTheSchemaAcceptsPasses() => AssertSilent(new Garden
    {
        ["plant"] = "leek",
        ["beds"] = 2,
        ["share"] = 0.5,
        ["open"] = true,
        ["port"] = 80,
        ["tools"] = new[] { "rake" },
        ["labels"] = new Mapping { ["a"] = "b" },
        ["part"] = new Mapping { ["anything"] = 1 },
    });

    [Fact]
    public void WhatTheClusterFillsInPasses() => AssertSilent(new Garden
    {
        ["plant"] = "<< inputs.plant >>",
        ["beds"] = Scalar.Plain("<< inputs.beds >>"),
        ["open"] = Scalar.Plain("${OPEN}"),
        ["season"] = "${SEASON}",
        ["tools"] = Scalar.Null,
    });

    [Fact]
    public void ARequiredFieldThatIsNotSetIsFound() =>
        AssertFinds(Codes.MissingField, "plant", "required", new Garden { Name = "g" });

    [Fires("D2B9140")]
    [Theory]
    [InlineData("plant", "Leek", "does not match the schema's pattern")]
    [InlineData("plant", "leeeeeeeeek", "at most 10 characters")]
    [InlineData("plant", "", "does not match")]
    [InlineData("season", "winter", "not among the values of the schema: spring, autumn")]
    [InlineData("beds", "two", "the string 'two', and the schema asks for integer")]
    [InlineData("port", "a b", "does not match")]
    public void ATextThatTheSchemaRefusesIsFound(string field, string value, string words) =>
        AssertFinds(Codes.SchemaViolation, field, words, new Garden { ["plant"] = "leek", [field] = value });

    [Theory]
    [InlineData("beds", 0, "It is 0 and has to be at least 1")]
    [InlineData("beds", 1.5, "the number '1.5', and the schema asks for integer")]
    [InlineData("share", 0, "has to be more than 0")]
    [InlineData("share", 2, "has to be at most 1")]
    [InlineData("plant", 1, "the integer '1', and the schema asks for string")]
    [InlineData("open", 1, "asks for boolean")]
    [InlineData("tools", 1, "asks for array")]
    public void ANumberThatTheSchemaRefusesIsFound(string field, double value, string words) =>
        AssertFinds(Codes.SchemaViolation, field, words, new Garden { ["plant"] = "leek", [field] = Scalar.Plain(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)) });

    [Fact]
    public void ItemsAndValuesAreLookedAt()
    {
        AssertFinds(Codes.SchemaViolation, "tools[1]", "Hoe", new Garden { ["plant"] = "leek", ["tools"] = new[] { "rake", "Hoe" } });
        AssertFinds(Codes.SchemaViolation, "tools", "at least 1 items", new Garden { ["plant"] = "leek", ["tools"] = new Sequence() });
        AssertFinds(Codes.SchemaViolation, "labels.a", "integer '1'", new Garden { ["plant"] = "leek", ["labels"] = new Mapping { ["a"] = 1 } });
        AssertFinds(Codes.SchemaViolation, "labels", "at most 1 fields", new Garden { ["plant"] = "leek", ["labels"] = new Mapping { ["a"] = "1", ["b"] = "2" } });
        AssertFinds(Codes.SchemaViolation, "labels", "a list", new Garden { ["plant"] = "leek", ["labels"] = new Sequence() });
    }

    [Fires("D2B9141")]
    [Silent("D2B9141")]
    [Fact]
    public void AFieldThatTheSchemaDoesNotHaveIsFound()
    {
        AssertFinds(Codes.UnknownField, "plants", "no such field", new Garden { ["plant"] = "leek", ["plants"] = "leek" });
        AssertFinds(Codes.UnknownField, "Beds", "spelt 'beds'", new Garden { ["plant"] = "leek", ["Beds"] = 1 });
        AssertSilent(new Garden { ["plant"] = "leek", ["part"] = new Open { ["new"] = 1 } });
    }

    private sealed class Garden() : KubernetesObject("acme.io/v1", "Garden", "garden")
    {
        protected override string FieldSchema => """
            {
              "required": ["plant"],
              "properties": {
                "plant": {"type": ["string"], "pattern": "^[a-z]+$", "maxLength": 10},
                "season": {"type": ["string"], "enum": ["spring", "autumn"]},
                "beds": {"type": ["integer"], "minimum": 1},
                "share": {"type": ["number"], "minimum": 0, "exclusiveMinimum": true, "maximum": 1},
                "open": {"type": ["boolean"]},
                "port": {"type": ["integer", "string"], "pattern": "^[a-z]*$"},
                "tools": {"type": ["array"], "minItems": 1, "items": {"type": ["string"], "pattern": "^[a-z]+$"}},
                "labels": {"type": ["object"], "maxProperties": 1, "additionalProperties": {"type": ["string"]}},
                "part": {"type": ["object"]},
                "strange": {"type": ["string"], "pattern": "[[:alpha:]]("}
              }
            }
            """;
    }

    private sealed class Open : Mapping
    {
        protected override string FieldSchema => """{"additionalProperties": true, "properties": {}}""";
    }
}
