using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3006: each input of a ResourceSet is read by one of its templates.</summary>
/// <remarks>A template that only mentions the name is taken for one that reads it: no false alarm, and nothing to allocate.</remarks>
internal static class UnusedInputs
{
    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (!ObjectWalk.IsSet(resource) || resource["spec"] is not Mapping spec || new InputSets(resource) is not { Count: > 0, AreOpen: false } sets)
        {
            return;
        }

        for (var i = 0; i < sets.Count; i++)
        {
            if (sets[i] is { } inputs)
            {
                CheckSet(ref walk, spec, sets, inputs, i);
            }
        }
    }

    private static void CheckSet(ref ObjectWalk walk, Mapping spec, InputSets sets, Mapping inputs, int index)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var name = inputs.KeyAt(i);
            if (inputs.ValueAt(i).IsPresent && !IsKnown(sets, index, name) && !IsRead(spec, name))
            {
                walk.Report(new(Codes.UnusedInput, $"No template of the ResourceSet reads the input '{name}'. Remove it, or use it."), name);
            }
        }
    }

    // Said once, at the first set that has it.
    private static bool IsKnown(InputSets sets, int index, string name)
    {
        for (var i = 0; i < index; i++)
        {
            if (sets.ValueOf(i, name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // The id identifies sets of inputs to readers and to the strategy Permute.
    private static bool IsRead(Mapping spec, string name) =>
        string.Equals(name, "id", StringComparison.Ordinal)
        || Mentions(spec["resources"], name) || Mentions(spec["steps"], name) || Mentions(spec["resourcesTemplate"], name);

    private static bool Mentions(Node? node, string name)
    {
        switch (node)
        {
            case Scalar scalar:
                return Mentions(scalar.Text, name);
            case Sequence sequence:
                for (var i = 0; i < sequence.Count; i++)
                {
                    if (Mentions(sequence[i], name))
                    {
                        return true;
                    }
                }

                return false;
            case Mapping mapping:
                for (var i = 0; i < mapping.Count; i++)
                {
                    if (Mentions(mapping.KeyAt(i), name) || Mentions(mapping.ValueAt(i), name))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    // All inputs may be handed on at once: inputs without a name behind it.
    private static bool Mentions(string text, string name) =>
        text.Contains("<<", StringComparison.Ordinal)
        && (text.Contains(name, StringComparison.Ordinal)
            || text.Contains("inputs ", StringComparison.Ordinal)
            || text.Contains("inputs)", StringComparison.Ordinal)
            || text.Contains("inputs|", StringComparison.Ordinal)
            || text.Contains("inputs>", StringComparison.Ordinal));
}
