namespace D2.Build.Rules;

/// <summary>Whether an admission policy has parameters.</summary>
public enum PolicyParameters
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It has: paramKind is set.</summary>
    Some,
}
