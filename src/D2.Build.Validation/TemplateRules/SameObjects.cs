using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3016: no two sets of inputs make the same object with different content.</summary>
internal static class SameObjects
{
    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (!ObjectWalk.IsSet(resource) || new InputSets(resource) is not { Count: > 1, AreOpen: false } sets
            || (resource["spec"] as Mapping)?["resources"] is not Sequence resources)
        {
            return;
        }

        for (var i = 0; i < resources.Count; i++)
        {
            if (resources[i] is KubernetesObject inner)
            {
                CheckObject(ref walk, inner, sets);
            }
        }
    }

    private static void CheckObject(ref ObjectWalk walk, KubernetesObject inner, InputSets sets)
    {
        var inIdentity = new SortedSet<string>(StringComparer.Ordinal);
        Collect(inner.Name, inIdentity);
        Collect(inner.Namespace, inIdentity);
        var inContent = new SortedSet<string>(StringComparer.Ordinal);
        Collect(inner, inContent);
        inContent.ExceptWith(inIdentity);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sets.Count; i++)
        {
            var identity = Values(sets, i, inIdentity);
            if (seen.TryAdd(identity, i))
            {
                continue;
            }

            var first = seen[identity];
            if (inContent.FirstOrDefault(name => !IsSame(sets, first, i, name)) is { } different)
            {
                walk.Report(
                    new(
                        Codes.SameObjectTwice,
                        $"inputs[{first}] and inputs[{i}] both make {ObjectIdentity.Of(inner, "")}, with different '{different}'. The operator applies the "
                        + "first and drops the second: put an input in which they differ into the name."),
                    inner.Name);
                return;
            }
        }
    }

    private static void Collect(Node? node, SortedSet<string> names)
    {
        switch (node)
        {
            case Scalar scalar:
                Collect(scalar.Text, names);
                break;
            case Sequence sequence:
                foreach (var item in sequence)
                {
                    Collect(item, names);
                }

                break;
            case Mapping mapping:
                foreach (var (key, value) in mapping)
                {
                    Collect(key, names);
                    Collect(value, names);
                }

                break;
        }
    }

    private static void Collect(string? text, SortedSet<string> names) =>
        names.UnionWith(text is null ? [] : Templates.Scan(text).Inputs.Select(input => input.Name));

    private static string Values(InputSets sets, int index, SortedSet<string> names) =>
        string.Join('\n', names.Select(name => sets.ValueOf(index, name) is Scalar value ? value.Text : "\0" + index));

    private static bool IsSame(InputSets sets, int first, int second, string name) =>
        (sets.ValueOf(first, name), sets.ValueOf(second, name)) switch
        {
            (null, null) => true,
            ({ } one, { } other) => one.IsSameAs(other),
            _ => false,
        };
}
