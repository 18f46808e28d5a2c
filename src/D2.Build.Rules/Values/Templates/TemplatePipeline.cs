namespace D2.Build.Rules;

/// <summary>Commands whose results are handed on.</summary>
/// <param name="Variables">The variables that take the result, with their dollars.</param>
/// <param name="Declares">Whether they begin here.</param>
/// <param name="Commands">At least one.</param>
internal sealed record TemplatePipeline(IReadOnlyList<string> Variables, bool Declares, IReadOnlyList<TemplateCommand> Commands)
{
    /// <summary>Whether it is nothing but this function's result.</summary>
    public bool IsOnly(string function) => Commands.Count == 1 && Commands[0].Terms.Count == 1 && Commands[0].First.Calls(function);
}
