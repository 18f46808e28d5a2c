using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3021: no object is in two steps of a ResourceSet.</summary>
internal static class StepObjects
{
    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (!ObjectWalk.IsSet(resource) || (resource["spec"] as Mapping)?["steps"] is not Sequence { Count: > 1 } steps)
        {
            return;
        }

        var known = new Dictionary<ObjectIdentity, string>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is Mapping step && step["resources"] is Sequence resources)
            {
                CheckStep(ref walk, resources, $"steps[{i}]", known);
            }
        }
    }

    private static void CheckStep(ref ObjectWalk walk, Sequence resources, string step, Dictionary<ObjectIdentity, string> known)
    {
        for (var i = 0; i < resources.Count; i++)
        {
            if (resources[i] is not KubernetesObject inner)
            {
                continue;
            }

            var identity = ObjectIdentity.Of(inner, "");
            if (!known.TryAdd(identity, step) && !string.Equals(known[identity], step, StringComparison.Ordinal))
            {
                walk.Report(
                    new(
                        Codes.ObjectInTwoSteps,
                        $"{identity} is in {known[identity]} and in {step}, which the operator refuses. Remove it from one of them."),
                    inner.Name);
            }
        }
    }
}
