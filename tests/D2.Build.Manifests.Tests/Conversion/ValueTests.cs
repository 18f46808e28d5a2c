using System.Collections.Immutable;
using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Conversion;

public class ValueTests
{
    public static TheoryData<object?, string> Scalars => new()
    {
        { null, "null" },
        { "10", "\"10\"" },
        { 'y', "\"y\"" },
        { true, "true" },
        { (byte)1, "1" },
        { (sbyte)-1, "-1" },
        { (short)-2, "-2" },
        { (ushort)2, "2" },
        { 3, "3" },
        { 3u, "3" },
        { long.MinValue, "-9223372036854775808" },
        { ulong.MaxValue, "18446744073709551615" },
        { 1.50m, "1.50" },
        { 0.1f, "0.1" },
        { 0.1, "0.1" },
        { 1e21, "1.0E+21" },
        { Level.Fatal, "really-bad" },
        { Level.Warning, "Warning" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Unspecified), "\"2026-01-02T03:04:05Z\"" },
        { new DateTimeOffset(2026, 1, 2, 3, 4, 5, 600, TimeSpan.FromHours(2)), "\"2026-01-02T01:04:05.600000Z\"" },
        { new DateOnly(2026, 1, 2), "\"2026-01-02\"" },
        { TimeSpan.FromMinutes(90), "1h30m" },
        { new Uri("https://example.com/a"), "https://example.com/a" },
        { new byte[] { 1, 2, 3 }, "AQID" },
        { (Duration)"5m", "5m" },
        { default(Duration), "null" },
        { new Variable("NAME"), "\"${NAME}\"" },
        { (Value<int>)5, "5" },
        { (Value<string>)"5", "\"5\"" },
        { Value<bool>.FromExpression("<< inputs.on >>"), "<< inputs.on >>" },
        { new Input<string>("inputs.tag"), "\"<< inputs.tag >>\"" },
        { new Input<int>("inputs.count"), "<< inputs.count >>" },
    };

    [Theory]
    [MemberData(nameof(Scalars), DisableDiscoveryEnumeration = true)]
    public void AScalarIsWrittenInItsOwnForm(object? value, string expected)
    {
        Assert.Equal($"{expected}\n", YamlWriter.ToText(NodeConverter.ToNode(value)));
        Assert.Equal($"- {expected}\n", YamlWriter.ToText(NodeConverter.ToNode(new[] { value })));
    }

    [Fact]
    public void ANodeIsItself()
    {
        var node = new Mapping { ["a"] = 1 };

        Assert.Same(node, NodeConverter.ToNode(node));
    }

    public static TheoryData<object> Dictionaries => new()
    {
        new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
        new SortedDictionary<string, object>(StringComparer.Ordinal) { ["b"] = 2L, ["a"] = "1".Length },
        ImmutableDictionary<string, byte>.Empty.Add("a", 1).Add("b", 2),
        new KeyValuePair<string, int>[] { new("a", 1), new("b", 2) },
        Expando(),
        new JsonObject { ["a"] = 1, ["b"] = 2 },
        new { a = 1, b = 2 },
        new Record(1, 2, null),
    };

    [Theory]
    [MemberData(nameof(Dictionaries), DisableDiscoveryEnumeration = true)]
    public void NamedValuesAreAMapping(object value)
    {
        Assert.Equal("a: 1\nb: 2\n", YamlWriter.ToText(NodeConverter.ToNode(value)));
    }

    [Fact]
    public void NullsAreWrittenWhereSomeoneWroteThem()
    {
        var value = new { Anonymous = (string?)null, Dictionary = new Dictionary<string, object?> { ["k"] = null }, Record = new Record(1, 2, null) };

        Assert.Equal(
            "Anonymous: null\nDictionary:\n  k: null\nRecord:\n  a: 1\n  b: 2\n",
            YamlWriter.ToText(NodeConverter.ToNode(value)));
    }

    [Fact]
    public void AttributesOfMembersAreRespected()
    {
        Assert.Equal(
            "always: null\nkebab-name: x\nnumbers:\n  - 1\n  - 2\nurlPath: /\n",
            YamlWriter.ToText(NodeConverter.ToNode(new Derived { Kebab = "x", Hidden = "secret", Numbers = [1, 2] })));
    }

    [Fact]
    public void ATypeWithItsOwnConverterSpeaksForItself()
    {
        Assert.Equal("- true\n- null\n", YamlWriter.ToText(NodeConverter.ToNode(new Switches())));
    }

    private static ExpandoObject Expando()
    {
        IDictionary<string, object?> expando = new ExpandoObject();
        expando["a"] = 1;
        expando["b"] = 2;
        return (ExpandoObject)expando;
    }

    private enum Level
    {
        Warning,

        [JsonStringEnumMemberName("really-bad")]
        Fatal,
    }

    private sealed record Record(int A, int B, string? C);

    private class Base
    {
        [JsonPropertyName("kebab-name")]
        public string? Kebab { get; init; }

        public object Numbers { get; init; } = "hidden by the derived class";
    }

    private sealed class Derived : Base
    {
        public string URLPath { get; } = "/";

        public new int[] Numbers { get; init; } = [];

        [JsonIgnore]
        public string? Hidden { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? Always { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public int Zero { get; init; }
    }

    [JsonConverter(typeof(SwitchesConverter))]
    private sealed class Switches;

    private sealed class SwitchesConverter : JsonConverter<Switches>
    {
        public override Switches Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(System.Text.Json.Utf8JsonWriter writer, Switches value, System.Text.Json.JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteBooleanValue(true);
            writer.WriteNullValue();
            writer.WriteEndArray();
        }
    }
}
