namespace D2.Build.Rules;

/// <summary>What a CEL expression is made of.</summary>
internal enum CelTokenKind
{
    /// <summary>The end of the expression.</summary>
    End,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>Bytes in quotes.</summary>
    Bytes,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A whole number with u behind it.</summary>
    Uint,

    /// <summary>A number with a point or an exponent.</summary>
    Double,

    /// <summary>An operator or bracket.</summary>
    Mark,

    /// <summary>Nothing that belongs there; the token's text says why.</summary>
    Wrong,
}
