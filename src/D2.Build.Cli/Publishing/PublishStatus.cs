namespace D2.Build.Cli;

/// <summary>What a publication did.</summary>
internal enum PublishStatus
{
    /// <summary>The content was the same and every tag was right: nothing was sent.</summary>
    Unchanged,

    /// <summary>The content was the same; tags were set.</summary>
    Tagged,

    /// <summary>A new manifest was pushed.</summary>
    Pushed,
}
