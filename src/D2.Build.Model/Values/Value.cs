namespace D2.Build;

/// <summary>
/// A value that is known now or a placeholder that the cluster fills in later: an input of a ResourceSet or a variable
/// of the cluster. Members that are not strings have this type.
/// </summary>
/// <typeparam name="T">string, bool, int, long, double or an enumeration.</typeparam>
public readonly record struct Value<T> : INodeValue
    where T : notnull
{
    private readonly T literal;

    private Value(T literal, string? expression)
    {
        this.literal = literal;
        Expression = expression;
    }

    /// <summary>The placeholder's text; null for a value that is known now.</summary>
    public string? Expression { get; }

    /// <summary>Whether the value is known now.</summary>
    public bool IsLiteral => Expression is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is a placeholder and has no value at build time.</exception>
    public T Literal => IsLiteral
        ? literal
        : throw new InvalidOperationException($"{Expression} has no value at build time; the cluster fills it in.");

    /// <summary>A value that is known now.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Value<T>(T value) => new(value, null);

    /// <summary>An input of a ResourceSet.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator Value<T>(Input<T> input) => new(default!, input.ToString());

    /// <summary>A value that the cluster fills in, by its text.</summary>
    /// <param name="expression">The text as it is written to the manifest, without quotes.</param>
#pragma warning disable CA1000 // A static member of a generic type: the type is what is being made.
    public static Value<T> FromExpression(string expression) => new(default!, expression);
#pragma warning restore CA1000

    /// <summary>The value, or the placeholder, as the manifest shows it.</summary>
    public override string ToString() => Expression ?? ScalarCodec<T>.Text(literal);

    Node INodeValue.ToNode() => ToNode(TextFormat.Any);

    internal static Value<T> Read(Node node) => ScalarCodec<T>.Read(((Scalar)node).Text) is { Found: true } read
        ? read.Value
        : FromExpression(((Scalar)node).Text);

    internal Scalar ToNode(TextFormat format) => this switch
    {
        { IsLiteral: true } => ScalarCodec<T>.Node(literal, format),
        _ when ScalarCodec<T>.IsText => new Scalar(Expression!, format),
        _ => Scalar.Plain(Expression!),
    };
}
