namespace D2.Build.Kubernetes;

/// <summary>What happens where a validation is false.</summary>
public enum ValidationAction
{
    /// <summary>The request is refused.</summary>
    Deny,

    /// <summary>The caller is warned.</summary>
    Warn,

    /// <summary>It is noted in the audit log.</summary>
    Audit,
}
