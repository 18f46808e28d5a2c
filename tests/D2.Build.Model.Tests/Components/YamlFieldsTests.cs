using D2.Build.Yaml;

namespace D2.Build.Model.Tests.Components;

public sealed class YamlFieldsTests
{
    private const string Text = """
        kind: Widget
        metadata:
          annotations:
            example.com/a.b: x
        spec:
          a: 1
          a.b:
            c: 2
          items:
          - name: one
          - name: two
            size: 3
        """;

    [Theory]
    [InlineData("", 1)]
    [InlineData("kind", 1)]
    [InlineData("spec", 5)]
    [InlineData("spec.a", 6)]
    [InlineData("spec.a.b.c", 8)]
    [InlineData("metadata.annotations['example.com/a.b']", 4)]
    [InlineData("metadata.annotations.example.com/a.b", 4)]
    [InlineData("spec.items[1].size", 12)]
    [InlineData("spec.items[1].nothing", 11)]
    [InlineData("spec.items[7].name", 9)]
    [InlineData("spec.missing", 5)]
    [InlineData("spec.items[x", 9)]
    public void AFieldIsFoundByItsPath(string path, int line) =>
        Assert.Equal(line, YamlFields.LineOf((YamlMapping)YamlReader.Read(Text).Documents[0], path));
}
