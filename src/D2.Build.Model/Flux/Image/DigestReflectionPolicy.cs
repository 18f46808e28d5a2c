namespace D2.Build.Flux;

/// <summary>When the digest of the newest tag is looked up.</summary>
public enum DigestReflectionPolicy
{
    /// <summary>At every interval, so that a tag that moved is seen.</summary>
    Always,

    /// <summary>Once for each tag.</summary>
    IfNotPresent,

    /// <summary>Never: only the tag is known.</summary>
    Never,
}
