namespace D2.Build.Flux;

/// <summary>What to do where an installation or upgrade fails.</summary>
public enum ReleaseStrategyName
{
    /// <summary>It is undone as the remediation says.</summary>
    RemediateOnFailure,

    /// <summary>It is tried again after a while, undoing nothing.</summary>
    RetryOnFailure,
}
