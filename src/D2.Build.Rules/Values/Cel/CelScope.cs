namespace D2.Build.Rules;

/// <summary>The names an expression may use.</summary>
/// <param name="Names">The names with the types of their values.</param>
/// <param name="IsOpen">Whether there are others: the fields of an object stand at the top.</param>
internal sealed record CelScope(IReadOnlyDictionary<string, CelType> Names, bool IsOpen)
{
    // What somebody writes who takes it for another kind of expression.
    private static readonly string[] Elsewhere = ["self", "dep", "object", "oldObject", "request", "params", "variables", "authorizer"];

    /// <summary>The variables of an admission policy; null where they are not known.</summary>
    public IReadOnlyDictionary<string, CelType>? Variables { get; init; }

    /// <summary>The type of a name; null for one that is not known.</summary>
    public CelType? Find(string name) => Names.TryGetValue(name, out var type) ? type
        : IsOpen && Array.IndexOf(Elsewhere, name) < 0 ? CelType.Dyn
        : null;

    /// <summary>The scope with a further name.</summary>
    public CelScope With(string name, CelType type)
    {
        var names = Names.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        names[name] = type;
        return this with { Names = names };
    }
}
