using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests;

/// <summary>
/// Patches that keep Flux from replacing <c>${…}</c> in objects of files that are written as they are, and so cannot say it
/// themselves.
/// </summary>
internal static class SubstitutionPatches
{
    public static IEnumerable<Mapping> Of(LayerObjects layer) => layer.Files
        .Where(file => !file.Substitutes)
        .SelectMany(file => file.Objects)
        .Select(resource => new Mapping { ["patch"] = YamlWriter.ToText(Patch(resource)) });

    private static Mapping Patch(KubernetesObject resource)
    {
        var patch = PatchTarget.Identity(resource);
        ((Mapping)patch["metadata"])["annotations"] = new Mapping { [KustomizeSettings.SubstituteAnnotation] = "disabled" };
        return patch;
    }
}
