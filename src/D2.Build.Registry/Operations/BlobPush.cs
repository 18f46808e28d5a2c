namespace D2.Build.Registry;

/// <summary>How a blob came to a repository.</summary>
public enum BlobPush
{
    /// <summary>The repository had it.</summary>
    Existed,

    /// <summary>The registry took it from another repository of its own.</summary>
    Mounted,

    /// <summary>Its bytes were sent.</summary>
    Uploaded,
}
