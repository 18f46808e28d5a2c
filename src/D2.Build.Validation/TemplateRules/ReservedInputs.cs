using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3008: names that the operator uses itself are not used for inputs.</summary>
internal static class ReservedInputs
{
    private const string Provider = "provider";

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (!ObjectWalk.IsSet(resource))
        {
            return;
        }

        var sets = new InputSets(resource);
        for (var i = 0; i < sets.Count; i++)
        {
            if (sets[i]?.ContainsKey(Provider) == true)
            {
                walk.Report(new(
                    Codes.ReservedInput,
                    $"inputs[{i}] has an input '{Provider}', which the operator overwrites with the object that the inputs come from. Rename it."));
                break;
            }
        }

        if (sets.IsPermuted)
        {
            CheckProviders(ref walk, resource, sets);
        }
    }

    private static void CheckProviders(ref ObjectWalk walk, KubernetesObject resource, InputSets sets)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id", [Provider] = Provider };
        foreach (var name in Names(resource, sets))
        {
            var key = InputNames.Normalize(name);
            if (!known.TryAdd(key, name))
            {
                walk.Report(new(
                    Codes.ReservedInput,
                    $"With the strategy Permute the inputs of '{name}' stand under the name '{key}', which '{known[key]}' has already. Rename one."));
            }
        }
    }

    private static IEnumerable<string> Names(KubernetesObject resource, InputSets sets)
    {
        if (sets.Count > 0 && resource.Name is { } own)
        {
            yield return own;
        }

        if ((resource["spec"] as Mapping)?["inputsFrom"] is not Sequence providers)
        {
            yield break;
        }

        for (var i = 0; i < providers.Count; i++)
        {
            if (providers[i] is Mapping provider && Fields.Known(provider, "name") is { } name)
            {
                yield return name;
            }
        }
    }
}
