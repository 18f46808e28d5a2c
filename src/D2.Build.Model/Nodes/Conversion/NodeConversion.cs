using System.Collections;

namespace D2.Build;

/// <summary>One conversion of a value with everything in it.</summary>
internal sealed class NodeConversion
{
    private readonly ConversionTrail trail = new();

    /// <summary>A node for any value.</summary>
    public Node Any(object? value) => ScalarConversion.Find(value) ?? Composite(value!);

    /// <summary>A node for the value of a member of the object that is being converted.</summary>
    public Node Member(string name, object? value)
    {
        trail.At(name);
        return Any(value);
    }

    /// <summary>A sequence of the items of the collection that is being converted.</summary>
    public Sequence Items(IEnumerable values)
    {
        var sequence = new Sequence();
        foreach (var value in values)
        {
            trail.At(sequence.Count);
            sequence.Add(Any(value));
        }

        return sequence;
    }

    /// <summary>The exception for a value that has no form in a manifest.</summary>
    /// <param name="what">What it is, to follow "A manifest has no form for".</param>
    public NotSupportedException Refuse(string what) => trail.Refuse(what);

    private Node Composite(object value)
    {
        var convert = TypeConversions.Of(value.GetType()) ?? throw Refuse(value switch
        {
            double or float => "a number that is not finite",
            Enum => $"{value}, which is no member of {value.GetType()}",
            _ => value.GetType().ToString(),
        });
        trail.Enter(value);
        var node = convert(this, value);
        trail.Leave();
        return node;
    }
}
