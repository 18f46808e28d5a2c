namespace D2.Build;

/// <summary>How kustomize-controller's server-side apply treats an object.</summary>
public enum SsaMode
{
    /// <summary>Fields of others are overwritten.</summary>
    Override,

    /// <summary>Fields that others added are kept.</summary>
    Merge,

    /// <summary>The object is applied only if it does not exist.</summary>
    IfNotPresent,

    /// <summary>The object is left alone.</summary>
    Ignore,
}
