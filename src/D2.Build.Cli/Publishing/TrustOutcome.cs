namespace D2.Build.Cli;

/// <summary>What is known of a manifest's signature.</summary>
internal enum TrustOutcome
{
    /// <summary>Nobody asked for one.</summary>
    NotChecked,

    /// <summary>It was there and is believed.</summary>
    Verified,

    /// <summary>It was made now, and verified.</summary>
    Signed,
}
