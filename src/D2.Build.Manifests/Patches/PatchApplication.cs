using D2.Build.Rules;

namespace D2.Build.Manifests.Patches;

/// <summary>D2B8003: patches written by hand can be applied to the objects they are for.</summary>
internal static class PatchApplication
{
    public static IEnumerable<DeclarationProblem> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from part in component.Parts
        from overlay in part.Overlays
        from patch in overlay.Patches
        where patch.Content is Sequence
        from resource in overlay.Objects
        where patch.Target is { } target && IsFor(target, resource)
        let message = Failure(resource, (Sequence)patch.Content)
        where message is not null
        select new DeclarationProblem(new(Codes.InvalidPatch, $"{resource.Kind} '{resource.Name}': {message}"), patch.Location);

    // Only what is named outright: what a pattern may hit was found by validation, and kustomize says the rest.
    private static bool IsFor(Flux.ObjectSelector target, KubernetesObject resource) =>
        string.Equals(target.Kind, resource.Kind, StringComparison.Ordinal)
        && (target.Name is null || string.Equals(target.Name, resource.Name, StringComparison.Ordinal))
        && target.LabelSelector is null && target.AnnotationSelector is null;

    private static string? Failure(KubernetesObject resource, Sequence operations)
    {
        try
        {
            JsonPatch.Apply(resource, operations);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }
}
