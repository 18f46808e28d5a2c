namespace D2.Build.Flux;

/// <summary>What happens to the CRDs in the <c>crds</c> folder of a chart.</summary>
public enum CrdPolicy
{
    /// <summary>They are left out.</summary>
    Skip,

    /// <summary>New ones are created, others left alone.</summary>
    Create,

    /// <summary>New ones are created, others replaced; none is deleted.</summary>
    CreateReplace,
}
