using System.Collections;

namespace D2.Build;

/// <summary>
/// Named values, in the order they were set. Typed resources derive from it; a field they do not know yet is set by its
/// name: <c>spec["newField"] = "value"</c>.
/// </summary>
public partial class Mapping : Node, IEnumerable<KeyValuePair<string, Node>>
{
    private string[] keys = [];
    private Node[] values = [];

    /// <summary>How many keys there are, members that were unset or only read included; those are not enumerated.</summary>
    public int Count { get; private set; }

    /// <summary>The fields that have to be set, for validation. Names as in the manifest.</summary>
    internal virtual ReadOnlySpan<string> RequiredFields => [];

    /// <summary>
    /// What is asked of the fields, as a JSON schema of this mapping alone; empty where nothing is known. Types made from a
    /// schema say it, and the build checks objects against it.
    /// </summary>
    protected virtual string FieldSchema => "";

    /// <summary><see cref="FieldSchema"/>, for validation.</summary>
    internal string Schema => FieldSchema;

    /// <summary>Set on a mapping that a getter made up: it is written only once it holds something.</summary>
    internal bool IsImplicit { get; set; }

    /// <summary>The expression in whose place a getter made up this mapping; nothing can be set on it.</summary>
    private Scalar? StandsFor { get; set; }

    internal override bool IsPresent
    {
        get
        {
            if (!IsImplicit)
            {
                return true;
            }

            for (var i = 0; i < Count; i++)
            {
                if (values[i].IsPresent)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The value of a key; null where the key is not set. Setting null writes an explicit null.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    [AllowNull]
    public Node this[string key]
    {
        get => Find(key) is { IsPresent: true } node ? node : null!;
        set => Put(key, value ?? Scalar.Null);
    }

    /// <summary>Whether the key has a value that is written.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    public bool ContainsKey(string key) => Find(key) is { IsPresent: true };

    /// <summary>Sets a key; the form that collection initialisers use.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, Node value) => Put(key, value);

    /// <summary>Removes a key, if it is set.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <returns>Whether it was set.</returns>
    public bool Remove(string key)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        Count--;
        Array.Copy(keys, index + 1, keys, index, Count - index);
        Array.Copy(values, index + 1, values, index, Count - index);
        keys[Count] = null!;
        values[Count] = null!;
        return true;
    }

    /// <inheritdoc/>
    public override Node Clone()
    {
        // A copy keeps the type (typed members, required fields) and is otherwise its own.
        var copy = (Mapping)MemberwiseClone();
        copy.keys = [.. keys];
        copy.values = new Node[values.Length];
        for (var i = 0; i < Count; i++)
        {
            copy.values[i] = values[i].Clone();
        }

        return copy;
    }

    /// <inheritdoc/>
    public override bool IsSameAs(Node? other) =>
        other is Mapping mapping && Contains(this, mapping) && Contains(mapping, this);

    /// <summary>The keys and values that are written, in the order they were set.</summary>
    public IEnumerator<KeyValuePair<string, Node>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            if (values[i].IsPresent)
            {
                yield return new(keys[i], values[i]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal string KeyAt(int index) => keys[index];

    internal Node ValueAt(int index) => values[index];

    internal void Put(string key, Node value)
    {
        RefuseChange(StandsFor);
        var index = IndexOf(key);
        if (index >= 0)
        {
            values[index] = value;
            return;
        }

        if (Count == keys.Length)
        {
            var size = Count == 0 ? 4 : Count * 2;
            Array.Resize(ref keys, size);
            Array.Resize(ref values, size);
        }

        keys[Count] = key;
        values[Count++] = value;
    }

    internal static void RefuseChange(Scalar? expression)
    {
        if (expression is not null)
        {
            throw new InvalidOperationException($"The field is filled in on the cluster by {expression}. Replace it as a whole.");
        }
    }

    private protected Node? Find(string key)
    {
        var index = IndexOf(key);
        return index < 0 ? null : values[index];
    }

    private static bool Contains(Mapping outer, Mapping inner)
    {
        for (var i = 0; i < inner.Count; i++)
        {
            if (inner.values[i].IsPresent && (outer.Find(inner.keys[i]) is not { IsPresent: true } node || !node.IsSameAs(inner.values[i])))
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
