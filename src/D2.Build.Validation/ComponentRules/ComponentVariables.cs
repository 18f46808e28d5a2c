namespace D2.Build.Validation;

/// <summary>D2B2002 to D2B2005: texts of components, in which every cluster replaces its variables.</summary>
internal sealed class ComponentVariables(IReadOnlySet<string> known) : ISubstitution
{
    public void Check(ref ObjectWalk walk, string text, ScalarKind kind)
    {
        foreach (var violation in ComponentTexts.Check(text, known))
        {
            walk.Report(violation, text);
        }
    }
}
