namespace D2.Build.Rules;

/// <summary>Where an argument of an operator ends.</summary>
internal enum ArgumentKind
{
    /// <summary>At the closing brace.</summary>
    ToBrace,

    /// <summary>At the closing brace; backslashes and dollars may be doubled.</summary>
    ToBraceWithEscapes,

    /// <summary>At a colon or the closing brace.</summary>
    ToColonOrBrace,

    /// <summary>At a slash that no backslash precedes; braces belong to the argument.</summary>
    ToSlash,
}
