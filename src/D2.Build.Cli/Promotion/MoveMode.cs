namespace D2.Build.Cli;

/// <summary>Whether a move is made.</summary>
internal enum MoveMode
{
    /// <summary>It is made.</summary>
    Real,

    /// <summary>It is only said what would be.</summary>
    Dry,
}
