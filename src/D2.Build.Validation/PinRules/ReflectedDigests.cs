using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A pin of a digest belongs to a policy that looks digests up.</summary>
internal static class ReflectedDigests
{
    public static IEnumerable<Finding> Check(VersionUpdates updates, IReadOnlyList<VersionPolicyObjects> objects)
    {
        var pins = new PinsByPolicy(updates);
        foreach (var (declaration, _, policy) in objects)
        {
            var reflects = policy.Spec.DigestReflectionPolicy is { } digests
                && (!digests.IsLiteral || digests.Literal != DigestReflectionPolicy.Never);
            foreach (var pin in reflects ? [] : pins.Of(declaration))
            {
                if (pin.Marker!.Part == PinPart.Digest)
                {
                    yield return Finding.Of(PinMarkers.DigestNotReflected(pin.Key, pin.Marker), pin.Location, pin.Marker.ToString());
                }
            }
        }
    }
}
