using System.Text.RegularExpressions;

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

    /// <summary>The selector as kustomize reads it, where names are regular expressions.</summary>
    public Mapping ToSelector()
    {
        var selector = new Mapping { ["kind"] = Kind, ["name"] = Exactly(Name) };
        if (Group.Length > 0)
        {
            selector["group"] = Group;
        }

        selector["version"] = Version;
        if (Namespace is { } place)
        {
            selector["namespace"] = Exactly(place);
        }

        return selector;
    }

    /// <summary>What a merge patch says to name its object.</summary>
    internal static Mapping Identity(KubernetesObject target)
    {
        var metadata = new Mapping { ["name"] = target.Name };
        if (target.Namespace is { } place)
        {
            metadata["namespace"] = place;
        }

        return new() { ["apiVersion"] = target.ApiVersion, ["kind"] = target.Kind, ["metadata"] = metadata };
    }

    private static string Exactly(string name) => Regex.Escape(name);
}
