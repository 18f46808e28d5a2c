using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Patches;

public class PatchPlanTests
{
    [Fact]
    public void EqualObjectsNeedNoPatch() => Assert.True(PatchPlan.Between(Object("v1", "a"), Object("v1", "a")).IsEmpty);

    [Fact]
    public void AChangedValueIsMerged() =>
        Assert.Equal("apiVersion: v1\nkind: Thing\nmetadata:\n  name: x\nspec: b\n", Patch(Object("v1", "a"), Object("v1", "b")));

    [Fact]
    public void ATextThatBecomesANumberIsReplacedByAnOperationBecauseKustomizeKeepsTheQuotes() =>
        Assert.Equal("- op: replace\n  path: /spec\n  value: 7\n", Patch(Object("v1", "8"), Object("v1", 7)));

    [Fact]
    public void AnExplicitNullIsSetByAnOperation()
    {
        var plan = PatchPlan.Between(Object("example.com/v1", "a"), Object("example.com/v1", Scalar.Null));

        Assert.Equal(new PatchTarget("example.com", "v1", "Thing", "x", null), plan.Target);
        Assert.Equal("- op: replace\n  path: /spec\n  value: null\n", YamlWriter.ToText(plan.Patch!));
    }

    [Fact]
    public void AnotherObjectIsRefused() =>
        Assert.Throws<ArgumentException>(() => PatchPlan.Between(Object("v1", "a"), Object("v2", "a")));

    [Fact]
    public void AKeyedItemIsDeletedByName() => Assert.Equal(
        "spec:\n  containers:\n    - name: b\n      $patch: delete\n", YamlWriter.ToText(StrategicMergePatch.Between(Pod("a", "b"), Pod("a"))!));

    [Fact]
    public void ANewKeyedItemAtTheEndNamesTheItemsBeforeIt() => Assert.Equal(
        "spec:\n  containers:\n    - name: a\n    - name: b\n", YamlWriter.ToText(StrategicMergePatch.Between(Pod("a"), Pod("a", "b"))!));

    [Fact]
    public void OperationsAreTakenWhereTheyAreShorter() => Assert.Equal(
        "- op: replace\n  path: /spec/0\n  value: b\n",
        Patch(Object("example.com/v1", Words("a")), Object("example.com/v1", Words("b"))));

    [Fact]
    public void NamesInATargetAreExpressions() => Assert.Equal(
        "kind: Thing\nname: a\\.b\nversion: v1\n", YamlWriter.ToText(PatchTarget.Of(new KubernetesObject("v1", "Thing", "a.b")).ToSelector()));

    [Fact]
    public void ADeletionNamesTheObject()
    {
        var patch = (Mapping)PatchPlan.Deletion(Object("v1", "a")).Patch!;

        Assert.Equal(("delete", "v1", "Thing"), ($"{patch["$patch"]}", $"{patch["apiVersion"]}", $"{patch["kind"]}"));
        Assert.Equal("x", ((Mapping)patch["metadata"])["name"].ToString());
    }

    [Theory]
    [InlineData("test", "/spec/a", null, true)]
    [InlineData("test", "/spec/b", null, false)]
    [InlineData("copy", "/spec/c", "/spec/a", true)]
    [InlineData("move", "/spec/c", "/spec/a", true)]
    [InlineData("move", "/spec/c", "/spec/z", false)]
    [InlineData("replace", "/spec/z", null, false)]
    [InlineData("merge", "/spec/a", null, false)]
    public void EveryOperationIsKnown(string operation, string path, string? from, bool applies)
    {
        var made = new Mapping { ["op"] = operation, ["path"] = path, ["value"] = 1 };
        if (from is not null)
        {
            made["from"] = from;
        }

        var failure = Record.Exception(() => JsonPatch.Apply(
            Object("v1", new Mapping { ["a"] = 1, ["b"] = 2 }), new Sequence([made])));

        Assert.Equal(applies, failure is null);
        Assert.True(failure is null or InvalidOperationException);
    }

    [Fact]
    public void AListOfACustomResourceIsReplaced() => Assert.Equal(
        "apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: x\nspec:\n  - b\n",
        Patch(Object("example.com/v1", new[] { "a", "b" }), Object("example.com/v1", new[] { "b" })));

    // A list that is long enough for its first item to be cheaper to name than to repeat the others.
    private static Sequence Words(string first) => new Sequence(Enumerable.Range(0, 20).Select(i => (Node)(i == 0 ? first : $"word{i}")));

    private static KubernetesObject Pod(params string[] containers) => new("v1", "Pod", "x")
    {
        ["spec"] = new Mapping { ["containers"] = new Sequence(containers.Select(name => (Node)new Mapping { ["name"] = name })) },
    };

    private static string Patch(KubernetesObject from, KubernetesObject to) => YamlWriter.ToText(PatchPlan.Between(from, to).Patch!);

    private static KubernetesObject Object(string apiVersion, Node spec) => new(apiVersion, "Thing", "x") { ["spec"] = spec };
}
