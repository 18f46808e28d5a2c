namespace D2.Build.Rules;

/// <summary>One form of a function.</summary>
/// <param name="Name">The name, with its namespace if it has one.</param>
/// <param name="Receiver">The type it is called on; null for a function that is not called on a value.</param>
/// <param name="Parameters">The types of its arguments.</param>
/// <param name="Result">The type of its result.</param>
internal sealed record CelFunction(string Name, CelType? Receiver, IReadOnlyList<CelType> Parameters, CelType Result)
{
    /// <summary>Whether it can be called so.</summary>
    public bool Accepts(CelType? receiver, IReadOnlyList<CelType> arguments) =>
        receiver is null == Receiver is null
        && (receiver is null || receiver.Fits(Receiver!))
        && arguments.Count == Parameters.Count
        && arguments.Select((argument, i) => argument.Fits(Parameters[i])).All(fits => fits);

    /// <summary>Reads a form such as <c>string.startsWith(string) bool</c>.</summary>
    public static CelFunction Parse(string form)
    {
        var open = form.IndexOf('(');
        var close = form.IndexOf(')');
        var name = form.Substring(0, open);
        var dot = name.IndexOf(':');
        var parameters = form.Substring(open + 1, close - open - 1).Split([','], StringSplitOptions.RemoveEmptyEntries);
        return new(
            name.Substring(dot + 1),
            dot < 0 ? null : CelType.Parse(name.Substring(0, dot)),
            [.. parameters.Select(CelType.Parse)],
            CelType.Parse(form.Substring(close + 1)));
    }
}
