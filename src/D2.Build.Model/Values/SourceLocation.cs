namespace D2.Build;

/// <summary>The place in C# where something was declared.</summary>
/// <param name="File">The source file as the compiler knows it.</param>
/// <param name="Line">One-based.</param>
public readonly record struct SourceLocation(string File, int Line)
{
    /// <summary>Nowhere: for what the conventions add by themselves.</summary>
    public static SourceLocation None => new("", 0);

    /// <summary>Whether it names a place.</summary>
    public bool IsKnown => !string.IsNullOrEmpty(File);
}
