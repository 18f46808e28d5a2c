namespace D2.Build;

/// <summary>
/// One value of a manifest: a <see cref="Scalar"/>, a <see cref="Sequence"/> or a <see cref="Mapping"/>.
/// Typed resources are mappings with named members, so every object is at once typed to write, open to fields
/// this version does not know, and a plain tree to render, compare and check.
/// </summary>
public abstract class Node
{
    private protected Node()
    {
    }

    /// <summary>A copy that shares nothing with this node.</summary>
    public abstract Node Clone();

    /// <summary>Whether both nodes stand for the same value. The order of a mapping's keys does not matter.</summary>
    /// <param name="other">The node to compare with.</param>
    public abstract bool IsSameAs(Node? other);

    /// <summary>False for what is not written: an unset field, and an empty collection nobody asked for.</summary>
    internal virtual bool IsPresent => true;

    /// <summary>A string scalar.</summary>
    /// <param name="value">The text; null is an explicit null.</param>
    public static implicit operator Node(string? value) => value is null ? Scalar.Null : new Scalar(value);

    /// <summary>A boolean scalar.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Node(bool value) => Scalar.Of(value);

    /// <summary>An integer scalar.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Node(int value) => Scalar.Of(value);

    /// <summary>An integer scalar.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Node(long value) => Scalar.Of(value);

    /// <summary>A floating point scalar.</summary>
    /// <param name="value">A finite value.</param>
    public static implicit operator Node(double value) => Scalar.Of(value);

    /// <summary>A sequence of strings.</summary>
    /// <param name="values">The items in order.</param>
    public static implicit operator Node(string[] values) => new Sequence(values.Select(v => (Node)v));

    /// <summary>A sequence.</summary>
    /// <param name="values">The items in order.</param>
    public static implicit operator Node(Node[] values) => new Sequence(values);
}
