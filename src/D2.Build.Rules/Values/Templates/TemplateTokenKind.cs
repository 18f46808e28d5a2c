namespace D2.Build.Rules;

/// <summary>What an action of a template is made of.</summary>
internal enum TemplateTokenKind
{
    /// <summary>The text ended inside the action.</summary>
    End,

    /// <summary>The closing delimiter.</summary>
    Close,

    /// <summary>A text in quotes, a number, a character, true or false.</summary>
    Literal,

    /// <summary>The word nil.</summary>
    Nil,

    /// <summary>A function or keyword.</summary>
    Word,

    /// <summary>A dot and a name.</summary>
    Field,

    /// <summary>A dot alone.</summary>
    Dot,

    /// <summary>A dollar, mostly with a name.</summary>
    Variable,

    /// <summary>Space between operands.</summary>
    Space,

    /// <summary>One of <c>( ) | , = :=</c>.</summary>
    Mark,

    /// <summary>Nothing that belongs there; the token's text says why.</summary>
    Wrong,
}
