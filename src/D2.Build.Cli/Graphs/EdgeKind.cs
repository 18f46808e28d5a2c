namespace D2.Build.Cli;

/// <summary>What an arrow of a graph says.</summary>
internal enum EdgeKind
{
    /// <summary>The first waits until the second is there and ready: <c>dependsOn</c>.</summary>
    DependsOn,

    /// <summary>The first is there because the second gives or applies it.</summary>
    GivenBy,
}
