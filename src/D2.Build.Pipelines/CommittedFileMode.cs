namespace D2.Build.Pipelines;

/// <summary>The mode of a file in Git.</summary>
public enum CommittedFileMode
{
    /// <summary>An ordinary file.</summary>
    Regular,

    /// <summary>A script.</summary>
    Executable,
}
