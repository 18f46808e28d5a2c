using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests;

/// <summary>The patches of an overlay, as entries of <c>patches</c>.</summary>
internal static class OverlayPatches
{
    public static IEnumerable<Mapping> Of(OverlayObjects overlay) =>
        [.. overlay.Changes.Select(Entry).OfType<Mapping>(), .. overlay.Patches.Select(Entry)];

    private static Mapping? Entry(ChangedObject change)
    {
        var plan = change.Current is { } current ? PatchPlan.Between(change.Base, current) : PatchPlan.Deletion(change.Base);
        if (plan.Patch is not { } patch)
        {
            return null;
        }

        var entry = new Mapping { ["patch"] = YamlWriter.ToText(patch) };
        if (plan.Target is { } target)
        {
            entry["target"] = target.ToSelector();
        }

        return entry;
    }

    private static Mapping Entry(HandWrittenPatch patch)
    {
        var entry = new Mapping { ["patch"] = patch.Text };
        if (patch.Target is { } target)
        {
            entry["target"] = target;
        }

        return entry;
    }
}
