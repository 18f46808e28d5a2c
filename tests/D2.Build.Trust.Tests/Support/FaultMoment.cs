namespace D2.Build.Trust.Tests;

/// <summary>When an operation fails.</summary>
public enum FaultMoment
{
    /// <summary>It is not carried out.</summary>
    Before,

    /// <summary>It is carried out, but nobody hears of it.</summary>
    After,
}
