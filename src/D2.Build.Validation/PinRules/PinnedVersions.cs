using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A pinned version lies within the range of its policy, and that ends before the next major version.</summary>
internal static class PinnedVersions
{
    public static IEnumerable<Finding> Check(VersionUpdates updates, IReadOnlyList<VersionPolicyObjects> objects)
    {
        var pins = new PinsByPolicy(updates);
        foreach (var (declaration, _, policy) in objects)
        {
            if (policy.Spec.Policy.Semver.Range is not { } range)
            {
                continue;
            }

            foreach (var pin in pins.Of(declaration))
            {
                if (Tag(pin) is not { } tag)
                {
                    continue;
                }

                foreach (var violation in PinRanges.CheckPin(pin.Key, FilteredTag.Of(tag, policy.Spec.FilterTags), range, declaration.Majors))
                {
                    yield return Finding.Of(violation, pin.Location, tag);
                }
            }
        }
    }

    // A whole image ends in its tag, and behind that in its digest.
    private static string? Tag(VersionPin pin) => pin.Marker!.Part switch
    {
        PinPart.Tag => pin.Value,
        PinPart.Image => pin.Value.Split('@')[0] is var name ? name[(name.LastIndexOf(':') + 1)..] : null,
        _ => null,
    };
}
