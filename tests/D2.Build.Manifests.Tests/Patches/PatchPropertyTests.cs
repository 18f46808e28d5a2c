using System.Text.Json.Nodes;
using CsCheck;
using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Patches;

public class PatchPropertyTests
{
    // Kustomize looks for the object of each patch among all, so several runs are quicker than one.
    private const int PairsPerRun = 250;

    public static TheoryData<string> Seeds => ["0N0XIzNsQ0O2", "1N0XIzNsQ0O2", "2N0XIzNsQ0O2", "3N0XIzNsQ0O2", "4N0XIzNsQ0O2", "5N0XIzNsQ0O2", "6N0XIzNsQ0O2", "7N0XIzNsQ0O2", "8N0XIzNsQ0O2", "9N0XIzNsQ0O2", "aN0XIzNsQ0O2", "bN0XIzNsQ0O2"];

    [Fact]
    public void BaseAndPatchGiveTheTarget() => RandomObject.Pair.Sample(
        pair => Assert.True(PatchPlan.Between(pair.Base, pair.Target).Apply(pair.Base).IsSameAs(pair.Target)),
        iter: 5_000);

    [Fact]
    public void NoPatchIsLongerThanItsOperations() => RandomObject.Pair.Sample(
        pair => Assert.True(
            PatchPlan.Between(pair.Base, pair.Target).Patch is not Mapping merge || YamlWriter.ToText(merge).Length <=
                YamlWriter.ToText(JsonPatch.Between(pair.Base, pair.Target)).Length + YamlWriter.ToText(PatchTarget.Of(pair.Base).ToSelector()).Length),
        iter: 1_000);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task KustomizeGivesTheTargetToo(string seed)
    {
        var kustomize = Peers.Require("kustomize");
        var pairs = RandomObject.Pair.Array[PairsPerRun].Single(_ => true, seed);
        using var folder = new TemporaryFolder();
        var patches = new Sequence();
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i].Base.Name = pairs[i].Target.Name = $"x{i}";
            if (PatchPlan.Between(pairs[i].Base, pairs[i].Target) is { IsEmpty: false } plan)
            {
                patches.Add(Entry(plan));
            }
        }

        await WriteAsync(folder, "base.yaml", string.Join("---\n", pairs.Select(pair => YamlWriter.ToText(pair.Base))));
        await WriteAsync(folder, "kustomization.yaml", YamlWriter.ToText(new Mapping { ["resources"] = new[] { "base.yaml" }, ["patches"] = patches }));
        var built = await ProcessRunner.RunAsync(kustomize, ["build", folder.Path], TestContext.Current.CancellationToken);

        Assert.True(built.ExitCode == 0, built.Error);
        var found = YamlJson.Read(built.Output).ToDictionary(node => node["metadata"]!["name"]!.GetValue<string>(), StringComparer.Ordinal);
        var wrong = pairs.Where(pair => !JsonNode.DeepEquals(YamlJson.Read(YamlWriter.ToText(pair.Target))[0], found[pair.Target.Name!])).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n" + string.Join("\n-----\n", wrong.Take(3).Select(pair =>
            $"{YamlWriter.ToText(pair.Base)}--- patch\n{YamlWriter.ToText(PatchPlan.Between(pair.Base, pair.Target).Patch!)}--- kustomize\n{found[pair.Target.Name!]}")));
    }

    private static Task WriteAsync(TemporaryFolder folder, string name, string text) =>
        File.WriteAllTextAsync(Path.Join(folder.Path, name), text, TestContext.Current.CancellationToken);

    private static Mapping Entry(PatchPlan plan)
    {
        var entry = new Mapping { ["patch"] = YamlWriter.ToText(plan.Patch!) };
        if (plan.Target is { } target)
        {
            entry["target"] = target.ToSelector();
        }

        return entry;
    }
}
