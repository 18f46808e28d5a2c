namespace D2.Build.Render;

/// <summary>A place in a source file as MSBuild shows it: one-based, 0 where unknown.</summary>
internal readonly record struct SourceSpan(string File, int Line, int Column = 0, int EndColumn = 0)
{
    public int EndLine => Column == 0 ? 0 : Line;
}
