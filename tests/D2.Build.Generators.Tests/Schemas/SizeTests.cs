using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

/// <summary>Definitions as large as those of big operators.</summary>
public sealed class SizeTests
{
    [Fact]
    public void LargeDefinitionsCompileWithoutWarnings()
    {
        var files = new[] { 90, 30, 10 }.Select((objects, number) => SchemaText.Crd($"/crds/widget{number}.yaml", SyntheticCrd.Of(number, objects))).ToArray();
        Assert.True(files[0].Content.Split('\n').Length > 10_000);

        var run = SchemaRun.Of(
            """
            public static class Use
            {
                public static KubernetesObject Widget => new Crds.SyntheticExampleCom.V1.Widget0("one") { Spec = { Field0 = "a", Part1 = [new() { Field0 = "b" }] } };
            }
            """,
            files).Compiles();

        Assert.Equal(6, run.Files.Count);
    }

    [Fact]
    public void ADefinitionWithoutEndIsCutOff()
    {
        var fields = string.Join('\n', Enumerable.Range(0, 6000).Select(i => $"f{i}: {{type: object, properties: {{a: {{type: string}}}}}}"));

        var run = SchemaRun.Of(SchemaText.Crd("/crds/huge.yaml", Crds.WithFields("Huge", fields)));

        Assert.Equal("D2B9132", run.Codes.Distinct().Single());
        Assert.Contains("more than 5000 types", run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
