namespace D2.Build.Oci;

/// <summary>
/// A name that can be moved from one manifest to another: up to 128 letters, digits, underscores, dots and hyphens, beginning
/// with a letter, digit or underscore (OCI distribution specification, pulling manifests).
/// </summary>
public readonly record struct Tag
{
    private const int MaxLength = 128;

    private readonly string? _text;

    private Tag(string text) => _text = text;

    /// <summary>A tag from its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="OciFormatException">It is not a tag.</exception>
    public static Tag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new OciFormatException(
            $"'{Shown.Text(text)}' is not a tag; up to 128 letters, digits, '_', '.' and '-', not beginning with '.' or '-'.");

    /// <summary>A tag from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Tag tag)
    {
        tag = default;
        if (text is not { Length: > 0 and <= MaxLength } || text[0] is '.' or '-' || !text.All(IsTagCharacter))
        {
            return false;
        }

        tag = new(text);
        return true;
    }

    /// <summary>The text; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    internal static bool IsTagCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-';
}
