namespace D2.Build.Validation;

/// <summary>The inputs of a ResourceSet, as far as they are known when it is checked.</summary>
/// <param name="set">The ResourceSet, typed or not.</param>
internal readonly struct InputSets(KubernetesObject set)
{
    private Mapping? Spec => set["spec"] as Mapping;

    /// <summary>The inputs written into the set.</summary>
    public Sequence? Items => Spec?["inputs"] as Sequence;

    /// <summary>How many there are.</summary>
    public int Count => Items?.Count ?? 0;

    /// <summary>Whether providers bring further ones, or they are nested under the names of providers.</summary>
    public bool AreOpen => HasProviders || IsPermuted || (Spec?["inputs"] is Scalar);

    /// <summary>Whether there are providers.</summary>
    public bool HasProviders => Spec is { } spec && Fields.CountOf(spec, "inputsFrom") > 0;

    /// <summary>Whether all combinations of providers are made.</summary>
    public bool IsPermuted => Spec?["inputStrategy"] is Mapping strategy && Fields.Is(strategy, "name", "Permute");

    /// <summary>One of the sets; null for one that is no mapping.</summary>
    public Mapping? this[int index] => Items?[index] as Mapping;

    /// <summary>Whether all, or any, of the sets have an input; its name is a part of a text.</summary>
    public bool AllHave(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ValueOf(i, name) is null)
            {
                return false;
            }
        }

        return Count > 0;
    }

    /// <summary>The value of an input in one of the sets; null where it is missing.</summary>
    public Node? ValueOf(int index, ReadOnlySpan<char> name)
    {
        if (this[index] is not { } inputs)
        {
            return null;
        }

        for (var i = 0; i < inputs.Count; i++)
        {
            if (name.SequenceEqual(inputs.KeyAt(i)) && inputs.ValueAt(i).IsPresent)
            {
                return inputs.ValueAt(i);
            }
        }

        return null;
    }
}
