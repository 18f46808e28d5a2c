namespace D2.Build.Rules;

/// <summary>One stage of a pipeline: an operand, or a function with its arguments.</summary>
/// <param name="Terms">At least one.</param>
internal sealed record TemplateCommand(IReadOnlyList<TemplateTerm> Terms)
{
    /// <summary>The function, or the only operand.</summary>
    public TemplateTerm First => Terms[0];
}
