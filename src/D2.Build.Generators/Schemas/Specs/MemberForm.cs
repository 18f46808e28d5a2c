namespace D2.Build.Generators.Schemas.Specs;

/// <summary>How a member reads and writes its field.</summary>
internal enum MemberForm
{
    /// <summary>A text: <c>string?</c>.</summary>
    Text,

    /// <summary>A number or a text.</summary>
    NumberOrText,

    /// <summary>A number, boolean or enumeration member, or a placeholder for one.</summary>
    Scalar,

    /// <summary>A mapping: a class of the schema's own, a map of texts or of objects, or an untyped one.</summary>
    Child,

    /// <summary>A list of mappings.</summary>
    Objects,

    /// <summary>A list of texts, numbers, booleans or enumeration members.</summary>
    Values,

    /// <summary>A list of anything else.</summary>
    Sequence,

    /// <summary>Any value at all.</summary>
    Any,
}
