using System.Text.Json.Nodes;
using CsCheck;
using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Patches;

public class PatchPropertyTests
{
    [Fact]
    public void BaseAndPatchGiveTheTarget() => RandomObject.Pair.Sample(
        pair => Assert.True(PatchPlan.Between(pair.Base, pair.Target).Apply(pair.Base).IsSameAs(pair.Target)),
        iter: 5_000);

    [Fact]
    public async Task KustomizeGivesTheTargetToo()
    {
        var kustomize = Peers.Require("kustomize");
        var pairs = RandomObject.Pair.Array[300].Single(_ => true, "0N0XIzNsQ0O2");
        using var folder = new TemporaryFolder();
        var (resources, patches) = (new Sequence(), new Sequence());
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i].Base.Name = pairs[i].Target.Name = $"x{i}";
            resources.Add($"base{i}.yaml");
            await File.WriteAllTextAsync(Path.Join(folder.Path, $"base{i}.yaml"), YamlWriter.ToText(pairs[i].Base), TestContext.Current.CancellationToken);
            if (PatchPlan.Between(pairs[i].Base, pairs[i].Target) is { IsEmpty: false } plan)
            {
                patches.Add(Entry(plan));
            }
        }

        var kustomization = new Mapping { ["resources"] = resources, ["patches"] = patches };
        await File.WriteAllTextAsync(Path.Join(folder.Path, "kustomization.yaml"), YamlWriter.ToText(kustomization), TestContext.Current.CancellationToken);
        var built = await ProcessRunner.RunAsync(kustomize, ["build", folder.Path], TestContext.Current.CancellationToken);

        Assert.True(built.ExitCode == 0, built.Error);
        var found = YamlJson.Read(built.Output).ToDictionary(node => node["metadata"]!["name"]!.GetValue<string>(), StringComparer.Ordinal);
        var wrong = pairs.Where(pair => !JsonNode.DeepEquals(YamlJson.Read(YamlWriter.ToText(pair.Target))[0], found[pair.Target.Name!])).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n" + string.Join("\n-----\n", wrong.Take(3).Select(pair =>
            $"{YamlWriter.ToText(pair.Base)}--- patch\n{YamlWriter.ToText(PatchPlan.Between(pair.Base, pair.Target).Patch!)}--- kustomize\n{found[pair.Target.Name!]}")));
    }

    private static Mapping Entry(PatchPlan plan)
    {
        var entry = new Mapping { ["patch"] = YamlWriter.ToText(plan.Patch!) };
        if (plan.Target is { } target)
        {
            entry["target"] = new Mapping { ["group"] = target.Group, ["version"] = target.Version, ["kind"] = target.Kind, ["name"] = target.Name };
        }

        return entry;
    }
}
