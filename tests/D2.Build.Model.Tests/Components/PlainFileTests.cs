using D2.Build.Testing;

namespace D2.Build.Model.Tests.Components;

public sealed class PlainFileTests
{
    private const string Map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

    [Silent("D2B9122")]
    [Fact]
    public void TheBytesStayAndTheObjectsAreKnownWithTheirLines()
    {
        var text = $"# comment\n{Map}---\n{Map.Replace("name: a", "name: b", StringComparison.Ordinal)}";
        var file = Expanded.PartOf(new("web") { Resources = [new PlainFile("maps.yaml")] }, new() { ["maps.yaml"] = text }).Base.Files.Single();

        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(file.Raw!.Value.Span));
        Assert.Equal([("a", 2), ("b", 7)], file.Objects.Select(o => (o.Name!, o.Location.Line)));
    }

    [Theory]
    [InlineData("data:\n  a: ${CLUSTER_DOMAIN} ${CLUSTER_NAME}\n", true)]
    [InlineData("data:\n  a: ${datasource}\n", false)]
    [InlineData("data:\n  a: ${DS:regex}\n", false)]
    [InlineData("data:\n  a: plain\n", true)]
    public void SubstitutionIsOffWhereThereAreVariablesOfOthers(string data, bool substitutes) => Assert.Equal(
        substitutes,
        Expanded.PartOf(new("web") { Resources = [new PlainFile("map.yaml")] }, new() { ["map.yaml"] = Map + data }).Base.Files.Single().Substitutes);

    [Fact]
    public void AListStandsForItsItems()
    {
        const string List = "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: a}\n";

        Assert.Equal(["a"], Expanded.PartOf(new("web") { Resources = [new PlainFile("l.yaml")] }, new() { ["l.yaml"] = List }).Base.Objects.Select(o => o.Name));
    }

    [Theory]
    [InlineData("D2B1011", "f.yaml", "a: 1\n")]
    [InlineData("D2B1011", "f.yaml", "apiVersion: v1\nkind: ConfigMap\n")]
    [InlineData("D2B9122", "f.yaml", "a: 1\na: 2\n")]
    [InlineData("D2B9122", "f.yaml", "a:\n\t- 1\n")]
    [InlineData("D2B9122", "f.yaml", "a: [\n")]
    [InlineData("D2B9122", "f.yaml", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n")]
    [InlineData("D2B9122", "f.json", "{\"a\":1,\"a\":2}")]
    [InlineData("D2B9122", "f.json", "{\"a\":1,}")]
    public void WhatKubernetesWouldNotReadIsNoted(string code, string name, string text) =>
        Assert.Equal(code, Expanded.Problem(new("web") { Resources = [new PlainFile(name)] }, new() { [name] = text }));

    [Fires("D2B9122")]
    [Fact]
    public void TheProblemIsAtItsLine()
    {
        var problem = Assert.Single(Expanded.Of(new AppComponent("web") { Resources = [new PlainFile("f.yaml")] }, new() { ["f.yaml"] = "a: 1\nb: 2\na: 3\n" }).Problems);

        Assert.Equal(("D2B9122", new SourceLocation("f.yaml", 3)), (problem.Violation.Code.Id, problem.Location));
    }
}
