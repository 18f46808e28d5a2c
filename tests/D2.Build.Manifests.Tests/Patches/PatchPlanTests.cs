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
    public void AKeyedItemIsDeletedByName()
    {
        var patch = (Mapping)PatchPlan.Between(Pod("a", "b"), Pod("a")).Patch!;

        var expected = new Sequence([new Mapping { ["name"] = "b", ["$patch"] = "delete" }]);
        Assert.True(expected.IsSameAs(((Mapping)patch["spec"])["containers"]), YamlWriter.ToText(patch));
    }

    [Fact]
    public void ANewKeyedItemAtTheEndNamesTheItemsBeforeIt() => Assert.Equal(
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n    - name: a\n    - name: b\n",
        Patch(Pod("a"), Pod("a", "b")));

    [Fact]
    public void AListOfACustomResourceIsReplaced() => Assert.Equal(
        "apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: x\nspec:\n  - b\n",
        Patch(Object("example.com/v1", new[] { "a", "b" }), Object("example.com/v1", new[] { "b" })));

    private static KubernetesObject Pod(params string[] containers) => new("v1", "Pod", "x")
    {
        ["spec"] = new Mapping { ["containers"] = new Sequence(containers.Select(name => (Node)new Mapping { ["name"] = name })) },
    };

    private static string Patch(KubernetesObject from, KubernetesObject to) => YamlWriter.ToText(PatchPlan.Between(from, to).Patch!);

    private static KubernetesObject Object(string apiVersion, Node spec) => new(apiVersion, "Thing", "x") { ["spec"] = spec };
}
