namespace D2.Build.Manifests.Yaml;

/// <summary>Writes a scalar in the style that suits it.</summary>
internal static class ScalarLayout
{
    // A reader may give up on a key that is not closed by ':' within 1024 characters; an escape makes six of one.
    private const int LongestKey = 1000;
    private const int LongestEscape = 6;

    /// <summary>A key with its colon.</summary>
    public static void Key(ref Utf8Buffer output, string key, int indent)
    {
        var style = ScalarStyles.Of(key, ScalarStyle.Auto, ScalarPlace.Key);
        if (key.Length > (style == WrittenStyle.Plain ? LongestKey : LongestKey / LongestEscape))
        {
            output.Ascii("? "u8);
            Styled(ref output, key, style, 0);
            output.Byte((byte)'\n');
            output.Spaces(indent);
        }
        else
        {
            Styled(ref output, key, style, 0);
        }

        output.Byte((byte)':');
    }

    /// <summary>A value and the end of its line.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="indent">The indentation of the lines of a block.</param>
    public static void Value(ref Utf8Buffer output, Scalar scalar, ScalarPlace place, int indent)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                output.Ascii("null"u8);
                break;
            case ScalarKind.Plain:
                output.Text(scalar.Text);
                break;
            default:
                Styled(ref output, scalar.Text, ScalarStyles.Of(scalar.Text, scalar.Style, place), indent);
                break;
        }

        // The lines of a block end themselves.
        if (!output.IsAtLineStart)
        {
            output.Byte((byte)'\n');
        }
    }

    private static void Styled(ref Utf8Buffer output, string text, WrittenStyle style, int indent)
    {
        switch (style)
        {
            case WrittenStyle.Plain:
                output.Text(text);
                break;
            case WrittenStyle.SingleQuoted:
                QuotedScalar.Single(ref output, text);
                break;
            case WrittenStyle.DoubleQuoted:
                QuotedScalar.Double(ref output, text);
                break;
            case WrittenStyle.Literal:
                BlockScalar.Literal(ref output, text, indent);
                break;
            default:
                BlockScalar.Folded(ref output, text, indent);
                break;
        }
    }
}
