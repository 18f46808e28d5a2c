namespace D2.Build;

/// <summary>
/// How far the declarations got. When they never end, the last object made is the nearest place to point at.
/// </summary>
internal static class Evaluation
{
    /// <summary>Where the newest object was made.</summary>
    public static SourceLocation Last { get; private set; }

    public static void Reached(SourceLocation location) => Last = location;
}
