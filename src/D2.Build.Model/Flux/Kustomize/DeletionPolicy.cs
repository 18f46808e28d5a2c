namespace D2.Build.Flux;

/// <summary>What becomes of the objects of a Kustomization that is deleted.</summary>
public enum DeletionPolicy
{
    /// <summary>As prune says: deleted with it, kept without.</summary>
    MirrorPrune,

    /// <summary>They are deleted.</summary>
    Delete,

    /// <summary>They are deleted and their end is waited for.</summary>
    WaitForTermination,

    /// <summary>They are kept.</summary>
    Orphan,
}
