using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8001, D2B8002: patches written by hand hit what they are meant for.</summary>
internal static class PatchTargets
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from part in component.Parts
        from overlay in part.Overlays
        from patch in overlay.Patches
        from finding in Check(patch, part.Base, overlay)
        select finding;

    private static IEnumerable<Finding> Check(HandWrittenPatch patch, LayerObjects layer, OverlayObjects overlay)
    {
        if (patch.Target is null && patch.Content is not Mapping { } named)
        {
            return [Finding(Codes.InvalidPatch, Severity.Error, "A JSON 6902 patch does not name its object. Give a target.", patch)];
        }

        var candidates = PatchCandidate.Of(layer, overlay);
        PatchSelector selector;
        try
        {
            selector = patch.Target is { } target ? PatchSelector.Of(target) : PatchSelector.Of((Mapping)patch.Content);
        }
        catch (ArgumentException exception)
        {
            return [Finding(Codes.InvalidPatch, Severity.Error, exception.Message, patch)];
        }

        var hits = candidates.Where(selector.Matches).ToList();
        return hits.Count switch
        {
            0 => [Finding(Codes.PatchWithoutTarget, Severity.Error, $"The patch is for {selector}, and there is no such object. {Known(candidates)}", patch)],
            > 1 when !selector.HasName => [Finding(
                Codes.PatchTargetsSeveral, Severity.Warning,
                $"The patch has no name in its target and changes {string.Join(", ", hits)}. Name the one that is meant, or 'name: .*' if it is all.", patch)],
            _ => [],
        };
    }

    private static string Known(IEnumerable<PatchCandidate> candidates) => $"There are {string.Join(", ", candidates)}.";

    private static Finding Finding(DiagnosticCode code, Severity severity, string message, HandWrittenPatch patch) =>
        new(code, severity, message, patch.Location);
}
