using System.Collections;

namespace D2.Build;

/// <summary>An ordered list of nodes.</summary>
public class Sequence : Node, IReadOnlyList<Node>
{
    private List<Node> items = [];

    /// <summary>An empty sequence.</summary>
    public Sequence()
    {
    }

    /// <summary>A sequence of these nodes.</summary>
    /// <param name="nodes">The items in order.</param>
    public Sequence(IEnumerable<Node> nodes) => items.AddRange(nodes);

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>Set on a list that a getter made up: it is written only once it holds something.</summary>
    internal bool IsImplicit { get; init; }

    /// <summary>The expression in whose place a getter made up this list; nothing can be added to it.</summary>
    internal Scalar? StandsFor { get; init; }

    internal override bool IsPresent => items.Count > 0 || !IsImplicit;

    /// <inheritdoc/>
    public Node this[int index] => items[index];

    /// <summary>Appends an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(Node item)
    {
        Mapping.RefuseChange(StandsFor);
        items.Add(item);
    }

    /// <summary>Removes every item.</summary>
    public void Clear() => items.Clear();

    internal void Replace(int index, Node item) => items[index] = item;

    /// <inheritdoc/>
    public override Node Clone()
    {
        // A copy keeps the type of its items and whether it is written while empty.
        var copy = (Sequence)MemberwiseClone();
        copy.items = [.. items.Select(i => i.Clone())];
        return copy;
    }

    /// <inheritdoc/>
    public override bool IsSameAs(Node? other)
    {
        if (other is not Sequence sequence || sequence.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!items[i].IsSameAs(sequence[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    IEnumerator<Node> IEnumerable<Node>.GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
