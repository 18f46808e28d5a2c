using System.Globalization;
using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

/// <summary>Files that are broken, or made to break something: each is reported at its place, and the others still give classes.</summary>
public sealed class HostileTests
{
    private static readonly SchemaText Good = SchemaText.Crd("/crds/good.yaml", Crds.WithFields("Good", "a: {type: string}"));

    public static TheoryData<string, string, int, int> Broken => new()
    {
        { "D2B9130", "a: [", 2, 1 },
        { "D2B9130", "a: 1\na: 2", 2, 1 },
        { "D2B9130", "a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\n"
            + "e: &e [*d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f]\nh: [*g, *g, *g, *g, *g, *g, *g, *g]", 7, 28 },
        { "D2B9130", "? [a]\n: b", 1, 3 },
        { "D2B9131", "", 1, 1 },
        { "D2B9131", "just a text", 1, 1 },
        { "D2B9131", "kind: Deployment", 1, 1 },
        { "D2B9131", "kind: List\nitems: 1", 1, 1 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1beta1", 2, 13 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1", 1, 1 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: []", 3, 7 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {group: a.io, names: {kind: 7}, versions: []}", 3, 35 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {group: '…', names: {kind: K}, versions: []}", 3, 15 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {group: a.io, names: {kind: K}, versions: {}}", 3, 49 },
        { "D2B9132", "kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {group: a.io, names: {kind: K}, versions: [{name: v1, served: true}]}", 3, 50 },
        { "D2B9132", Crds.Of("Bad", "type: text"), 20, 21 },
        { "D2B9132", Crds.Of("Bad", "type: object\nproperties: [a]"), 21, 27 },
        { "D2B9132", Crds.Of("Bad", "type: object\nproperties:\n  a: [b]"), 22, 20 },
        { "D2B9132", Crds.Of("Bad", "type: object\nproperties: {a: {}}\nrequired: a"), 22, 25 },
    };

    [Fires("D2B9130", "D2B9131", "D2B9132")]
    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenFileIsReportedAtItsPlace(string code, string text, int line, int column)
    {
        var run = SchemaRun.Of(Good, SchemaText.Crd("/crds/bad.yaml", text));

        var diagnostic = run.Diagnostics[0];
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal((code, "/crds/bad.yaml", line, column), (diagnostic.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Contains("Crds.AcmeIo.V1.Good.g.cs", run.Files.Keys);
    }

    [Fact]
    public void DeepSchemasAreReported()
    {
        var deep = string.Concat(Enumerable.Repeat("{type: array, items: ", 200)) + "{type: string}" + new string('}', 200);

        var run = SchemaRun.Of(Good, SchemaText.Crd("/crds/deep.yaml", Crds.WithFields("Deep", $"a: {deep}")));

        Assert.Equal(["D2B9130"], run.Codes);
        Assert.Single(run.Files);
    }

    [Fact]
    public void EnormousFilesAreReported()
    {
        var run = SchemaRun.Of(Good, SchemaText.Crd("/crds/large.yaml", "# " + new string('x', 11_000_000)));

        Assert.Equal(["D2B9130"], run.Codes);
    }

    [Fact]
    public void TextsCannotLeaveTheirCommentOrLiteral()
    {
        string[] attacks =
        [
            "</summary>*/ } public class Injected { /*", "\u2028public class Injected { }", "\u0085}public class Injected{", "\\\"; class Injected {} //",
            "]]> <!-- &bad; <param name=\"x\"/>", "\u0000\u0001\ufffe\uffff", "{0} {{ $\"\"\" ", "\u202e\u2066",
        ];
        var fields = string.Join('\n', attacks.Select(Quote).Select((attack, i) =>
            $"{attack}: {{type: string, description: {attack}, default: {attack}, enum: [{attack}, b{i}], pattern: {attack}}}"));

        var run = SchemaRun.Of(SchemaText.Crd("/crds/attack.yaml", Crds.WithFields("Attack", fields))).Compiles();

        Assert.Null(run.Output.GetTypeByMetadataName("Injected"));
        var schema = run.FieldSchemas.Single(candidate => candidate.GetProperty("properties").EnumerateObject().Count() == attacks.Length);
        Assert.Equal(attacks, schema.GetProperty("properties").EnumerateObject().Select(field => field.Name));
        Assert.Equal(attacks, schema.GetProperty("properties").EnumerateObject().Select(field => field.Value.GetProperty("pattern").GetString()));
        Assert.Empty(run.Output.GetSymbolsWithName("Injected", cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fires("D2B9136")]
    [Silent("D2B9136")]
    [Theory]
    [InlineData("1", false)]
    [InlineData("a.b-c", false)]
    [InlineData("namespace", false)]
    [InlineData("A..B", false)]
    [InlineData("Ä", false)]
    [InlineData("Acme.Crds", true)]
    public void NamespacesHaveToBeOnes(string name, bool isValid)
    {
        var run = SchemaRun.Of(SchemaText.Crd("/crds/one.yaml", Crds.WithFields("One", "a: {type: string}"), name));

        Assert.Equal(isValid ? [] : [("D2B9136", "/crds/one.yaml(1,1)")], run.Diagnostics.Select(diagnostic => (diagnostic.Id, SchemaRun.PlaceOf(diagnostic))));
        Assert.Equal(isValid ? [$"{name}.V1.One.g.cs"] : [], run.Files.Keys);
    }

    private static string Quote(string text) =>
        '"' + string.Concat(text.Select(c => c is '"' or '\\' or < ' ' or > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString())) + '"';
}
