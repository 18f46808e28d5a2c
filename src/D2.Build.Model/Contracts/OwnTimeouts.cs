using D2.Build.Rules;

namespace D2.Build;

/// <summary>How long objects of Flux may take by their own account.</summary>
internal static class OwnTimeouts
{
    private const string Default = "5m";

    /// <summary>The longest of some objects; null where none of them waits.</summary>
    public static string? Longest(IEnumerable<KubernetesObject> objects) => objects
        .Where(resource => resource.Kind is "HelmRelease" && resource["spec"] is Mapping)
        .SelectMany(resource => Of((Mapping)resource["spec"]))
        .OrderByDescending(text => Durations.Parse(text) ?? TimeSpan.Zero)
        .FirstOrDefault();

    private static IEnumerable<string> Of(Mapping spec)
    {
        var own = Text(spec, "timeout") ?? Default;
        yield return (spec["install"] as Mapping is { } install ? Text(install, "timeout") : null) ?? own;
        yield return (spec["upgrade"] as Mapping is { } upgrade ? Text(upgrade, "timeout") : null) ?? own;
    }

    private static string? Text(Mapping mapping, string key) => mapping[key] is Scalar { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;
}
