using System.Globalization;

namespace D2.Build.Manifests.Patches;

/// <summary>One operation of a JSON 6902 patch.</summary>
internal static class JsonOperation
{
    /// <summary>An operation without value.</summary>
    public static Mapping Of(string operation, string path) => new() { ["op"] = operation, ["path"] = path };

    /// <summary>An operation with a value, of which it takes a copy.</summary>
    public static Mapping Of(string operation, string path, Node value)
    {
        var result = Of(operation, path);
        result["value"] = value.Clone();
        return result;
    }

    /// <summary>Carries an operation out on the tree itself.</summary>
    public static void Apply(Node tree, Mapping operation)
    {
        var steps = Steps(operation, "path");
        var name = TextOf(operation, "op");
        if (name is "test" or "copy" or "move")
        {
            Combined(tree, operation, name, steps);
            return;
        }

        var parent = steps[..^1].Aggregate(tree, Step);
        if (parent is Mapping mapping)
        {
            OnMember(mapping, name, steps[^1], operation);
        }
        else
        {
            OnItem(parent as Sequence ?? throw Missing(steps[^1]), name, steps[^1], operation);
        }
    }

    private static string[] Steps(Mapping operation, string key)
    {
        var steps = JsonPointer.Split(TextOf(operation, key));
        return steps.Length > 0 ? steps : throw new InvalidOperationException("An operation cannot replace the whole object.");
    }

    // These are made of the others (RFC 6902, sections 4.4 to 4.6).
    private static void Combined(Node tree, Mapping operation, string name, string[] steps)
    {
        if (name is "test")
        {
            if (!steps.Aggregate(tree, Step).IsSameAs(operation["value"]))
            {
                throw new InvalidOperationException($"The test of '{TextOf(operation, "path")}' fails: it has another value.");
            }

            return;
        }

        var value = Steps(operation, "from").Aggregate(tree, Step).Clone();
        if (name is "move")
        {
            Apply(tree, Of("remove", TextOf(operation, "from")));
        }

        Apply(tree, Of("add", TextOf(operation, "path"), value));
    }

    private static Node Step(Node node, string step) => node switch
    {
        Mapping mapping when mapping.ContainsKey(step) => mapping[step],
        Sequence sequence => sequence[Index(step, sequence.Count - 1)],
        _ => throw Missing(step),
    };

    private static void OnMember(Mapping mapping, string name, string key, Mapping operation)
    {
        if (name is not "add" && !mapping.ContainsKey(key))
        {
            throw Missing(key);
        }

        switch (name)
        {
            case "remove":
                mapping.Remove(key);
                break;
            case "add" or "replace":
                mapping[key] = operation["value"].Clone();
                break;
            default:
                throw Unknown(name);
        }
    }

    private static void OnItem(Sequence sequence, string name, string step, Mapping operation)
    {
        var items = sequence.AsEnumerable<Node>().ToList();
        var index = name is "add" && step is "-" ? items.Count : Index(step, name is "add" ? items.Count : items.Count - 1);
        if (name is not ("add" or "remove" or "replace"))
        {
            throw Unknown(name);
        }

        if (name is not "add")
        {
            items.RemoveAt(index);
        }

        if (name is not "remove")
        {
            items.Insert(index, operation["value"].Clone());
        }

        sequence.Clear();
        items.ForEach(sequence.Add);
    }

    private static int Index(string step, int last) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= last ? index : throw Missing(step);

    private static string TextOf(Mapping operation, string key) => operation[key]?.ToString() ?? throw Missing(key);

    private static InvalidOperationException Missing(string step) => new($"The patch names '{step}', which is not there.");

    private static InvalidOperationException Unknown(string name) => new($"The operation '{name}' is none of JSON 6902.");
}
