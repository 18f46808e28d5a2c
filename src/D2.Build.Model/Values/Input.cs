namespace D2.Build;

/// <summary>
/// An input of a ResourceSet inside its templates: <c>&lt;&lt; inputs.name &gt;&gt;</c>. It has no value at build time, so it can
/// be written and interpolated but not compared; conditions belong into the template itself.
/// </summary>
/// <typeparam name="T">The type of the input's values.</typeparam>
/// <param name="path">The expression behind the delimiters, such as <c>inputs.tenant</c>.</param>
public sealed class Input<T>(string path) : INodeValue
    where T : notnull
{
    /// <summary>The expression without its delimiters, such as <c>inputs.tenant</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The text that becomes the value on the cluster.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator string(Input<T> input) => input.ToString();

    /// <summary>A string scalar with the placeholder.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator Node(Input<T> input) => ((Value<T>)input).ToNode(TextFormat.Any);

    /// <summary>Not possible: an input has no value at build time.</summary>
    /// <param name="left">The input.</param>
    /// <param name="right">The value.</param>
    [Obsolete("An input has no value at build time. Use a condition of the template, or declare two ResourceSets.", error: true)]
    public static bool operator ==(Input<T>? left, object? right) => throw new NotSupportedException();

    /// <summary>Not possible: an input has no value at build time.</summary>
    /// <param name="left">The input.</param>
    /// <param name="right">The value.</param>
    [Obsolete("An input has no value at build time. Use a condition of the template, or declare two ResourceSets.", error: true)]
    public static bool operator !=(Input<T>? left, object? right) => throw new NotSupportedException();

    /// <summary>The input passed through template functions, such as <c>Pipe("trunc 20", "quote")</c>.</summary>
    /// <param name="functions">Go template functions with their arguments, first to last.</param>
    public Input<T> Pipe(params ReadOnlySpan<string> functions) => new($"{Path} | {string.Join(" | ", functions!)}");

    /// <summary>The placeholder, as interpolation writes it.</summary>
    public override string ToString() => $"<< {Path} >>";

    Node INodeValue.ToNode() => this;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Input<T> other && string.Equals(other.Path, Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
