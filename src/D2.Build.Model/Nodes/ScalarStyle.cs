namespace D2.Build;

/// <summary>How a string is written where YAML gives a choice.</summary>
public enum ScalarStyle
{
    /// <summary>Plain where safe, quoted where needed, a literal block for several lines.</summary>
    Auto,

    /// <summary>One word per line in a folded block without a final line break (<c>&gt;-</c>); for lists separated by single spaces.</summary>
    Folded,
}
