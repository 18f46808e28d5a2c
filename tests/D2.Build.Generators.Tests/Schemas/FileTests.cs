using System.Globalization;
using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

/// <summary>What a file may hold, and what of it the item asks for.</summary>
public sealed class FileTests
{
    private static readonly string Two = Crds.WithFields("One", "a: {type: string}") + "---\n" + Crds.WithFields("Two", "a: {type: string}");

    private const string Versions = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: acme.io
          scope: Cluster
          names: {kind: Gate}
          versions:
            - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {a: {type: string}}}}}
            - {name: v1beta1, served: true, deprecated: true, deprecationWarning: 'use "v1"', schema: {openAPIV3Schema: {type: object, properties: {b: {type: string}}}}}
            - {name: v1alpha1, served: false, schema: {openAPIV3Schema: {type: object, properties: {c: {type: string}}}}}
        """;

    [Silent("D2B9130", "D2B9131", "D2B9132")]
    [Fact]
    public void EveryDocumentIsRead()
    {
        var run = SchemaRun.Of(SchemaText.Crd("/crds/two.yaml", "# install\n---\nkind: Deployment\n---\n" + Two)).Compiles();

        Assert.Equal(["Crds.AcmeIo.V1.One.g.cs", "Crds.AcmeIo.V1.Two.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryItemOfAListIsRead()
    {
        var items = Two.Split("---\n").Select(text => "- " + text.TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal));

        var run = SchemaRun.Of(SchemaText.Crd("/crds/list.yaml", "apiVersion: v1\nkind: List\nitems:\n" + string.Join('\n', items))).Compiles();

        Assert.Equal(2, run.Files.Count);
    }

    [Fires("D2B9134")]
    [Fact]
    public void OnlyTheKindsAskedForAreRead()
    {
        var run = SchemaRun.Of(SchemaText.Crd("/crds/two.yaml", Two, kinds: "Two, Three"));

        Assert.Equal(["Crds.AcmeIo.V1.Two.g.cs"], run.Files.Keys);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains("kind Three", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(("D2B9134", "/crds/two.yaml(1,1)"), (diagnostic.Id, SchemaRun.PlaceOf(diagnostic)));
    }

    [Silent("D2B9133")]
    [Fact]
    public void EveryServedVersionHasItsNamespace()
    {
        var run = SchemaRun.Of(SchemaText.Crd("/crds/gate.yaml", Versions)).Compiles();

        Assert.Equal(["Crds.AcmeIo.V1.Gate.g.cs", "Crds.AcmeIo.V1beta1.Gate.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("[global::System.Obsolete(\"use \\\"v1\\\"\")]", run.Files["Crds.AcmeIo.V1beta1.Gate.g.cs"], StringComparison.Ordinal);
        Assert.Contains("It is cluster-scoped.", run.Files["Crds.AcmeIo.V1.Gate.g.cs"], StringComparison.Ordinal);
    }

    [Silent("D2B9134")]
    [Fact]
    public void OnlyTheVersionsAskedForAreRead()
    {
        Assert.Equal(
            ["Crds.AcmeIo.V1.Gate.g.cs"],
            SchemaRun.Of(SchemaText.Crd("/crds/gate.yaml", Versions, versions: "v1")).Compiles().Files.Keys);

        var none = SchemaRun.Of(SchemaText.Crd("/crds/gate.yaml", Versions, versions: "v1alpha1"));
        Assert.Equal(["D2B9134"], none.Codes);
        Assert.Empty(none.Files);
    }

    [Fires("D2B9133")]
    [Fact]
    public void TheFirstOfTwoDefinitionsIsUsed()
    {
        var run = SchemaRun.Of(
            SchemaText.Crd("/crds/first.yaml", Crds.WithFields("One", "a: {type: string}")),
            SchemaText.Crd("/crds/second.yaml", Crds.WithFields("One", "b: {type: string}")),
            SchemaText.Crd("/crds/third.yaml", Crds.WithFields("One", "b: {type: string}"), "Other"));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("D2B9133", "/crds/second.yaml(9,11)"), (diagnostic.Id, SchemaRun.PlaceOf(diagnostic)));
        Assert.Contains("first.yaml", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("string? A", run.Files["Crds.AcmeIo.V1.One.g.cs"], StringComparison.Ordinal);
        Assert.Equal(2, run.Files.Count);
    }

    [Fact]
    public void APartOfOneKindMayNotBeAnotherKind()
    {
        var run = SchemaRun.Of(
            SchemaText.Crd("/crds/first.yaml", Crds.WithFields("One", "a: {type: string}")),
            SchemaText.Crd("/crds/second.yaml", Crds.WithFields("OneSpec", "b: {type: string}")));

        Assert.Equal(["D2B9133"], run.Codes);
        Assert.Single(run.Files);
    }

    [Fact]
    public void OtherFilesOfTheProjectAreLeftAlone()
    {
        var other = new SchemaText("/readme.md", "a: [", new Dictionary<string, string>(StringComparer.Ordinal));

        var run = SchemaRun.Of(other).Compiles();

        Assert.Empty(run.Files);
    }
}
