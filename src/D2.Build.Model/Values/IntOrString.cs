namespace D2.Build;

/// <summary>A number or a text, such as the number or name of a port, or a count or percentage of pods.</summary>
public readonly record struct IntOrString : INodeValue
{
    private readonly Scalar? scalar;

    private IntOrString(Scalar scalar) => this.scalar = scalar;

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator IntOrString(int value) => new(Scalar.Of(value));

    /// <summary>A text. It stays one in the manifest, also where it looks like a number.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator IntOrString(string value) => new(new Scalar(value));

    /// <summary>A number, or an input or variable that becomes one.</summary>
    /// <param name="value">The number or placeholder.</param>
    public static implicit operator IntOrString(Value<int> value) => new(value.ToNode(TextFormat.Any));

    /// <summary>An input of a ResourceSet that is a number.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator IntOrString(Input<int> input) => (Value<int>)input;

    /// <summary>An input of a ResourceSet that is a text.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator IntOrString(Input<string> input) => input.ToString();

    /// <summary>A variable of the clusters, as a text.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator IntOrString(Variable variable) => variable.ToString();

    /// <summary>Whether it is written as text and not as a number.</summary>
    public bool IsText => scalar?.Kind is ScalarKind.Text;

    /// <summary>Whether both are the same number or the same text.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(IntOrString other) => ToNode().IsSameAs(other.ToNode());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The number or text as the manifest shows it, without quotes.</summary>
    public override string ToString() => ToNode().Text;

    Node INodeValue.ToNode() => ToNode();

    internal static IntOrString Read(Scalar scalar) => new(scalar);

    internal Scalar ToNode() => scalar ?? Scalar.Of(0);
}
