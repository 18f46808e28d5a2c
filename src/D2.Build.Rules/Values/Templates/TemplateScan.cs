namespace D2.Build.Rules;

/// <summary>What a template reads and writes, and what is wrong with it.</summary>
/// <param name="Inputs">The inputs, up to the first action that cannot be read.</param>
/// <param name="Outputs">The actions that write something, likewise.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record TemplateScan(
    IReadOnlyList<InputReference> Inputs, IReadOnlyList<TemplateOutput> Outputs, IReadOnlyList<Violation> Problems)
{
    /// <summary>What is seen in a text without an action.</summary>
    public static readonly TemplateScan Nothing = new([], [], []);

    /// <summary>Whether all inputs are read as a whole, as in <c>toYaml inputs</c>.</summary>
    public bool ReadsAllInputs { get; init; }

    /// <summary>The inputs that are turned into numbers.</summary>
    public IReadOnlyList<string> NumberInputs { get; init; } = [];
}
