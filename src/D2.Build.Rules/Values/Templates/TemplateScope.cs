namespace D2.Build.Rules;

/// <summary>What holds at a place of a template.</summary>
/// <param name="HasDot">Whether the dot stands for something; at the top the operator gives it nothing.</param>
/// <param name="HasRoot">Whether the dollar does: inside of a defined template.</param>
/// <param name="InBranch">Whether it may be passed over when rendering.</param>
/// <param name="Variables">The variables, each with whether it stands for all inputs.</param>
internal sealed record TemplateScope(bool HasDot, bool HasRoot, bool InBranch, IReadOnlyDictionary<string, bool> Variables)
{
    /// <summary>What holds at the beginning.</summary>
    public static readonly TemplateScope Top = new(false, false, false, new Dictionary<string, bool>(StringComparer.Ordinal));

    /// <summary>The scope with further variables.</summary>
    public TemplateScope With(IEnumerable<string> names, bool areInputs)
    {
        var variables = Variables.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var name in names)
        {
            variables[name] = areInputs;
        }

        return this with { Variables = variables };
    }
}
