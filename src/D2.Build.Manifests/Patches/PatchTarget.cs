namespace D2.Build.Manifests.Patches;

/// <summary>Which object a JSON 6902 patch is for: the <c>target</c> of an entry of <c>patches</c>.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The API version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The object's name.</param>
/// <param name="Namespace">The object's namespace; null where it has none.</param>
public sealed record PatchTarget(string Group, string Version, string Kind, string Name, string? Namespace)
{
    /// <summary>The selector of one object.</summary>
    /// <param name="target">An object with a name.</param>
    public static PatchTarget Of(KubernetesObject target) => new(
        ApiGroup.Of(target.ApiVersion), ApiGroup.Version(target.ApiVersion), target.Kind, target.Name!, target.Namespace);
}
