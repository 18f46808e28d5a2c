using System.Buffers;

namespace D2.Build.Manifests.Yaml;

/// <summary>Writes a text in quotes.</summary>
internal static class QuotedScalar
{
    // ASCII but for control characters, double quote and backslash.
    private static readonly SearchValues<char> Direct = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>In apostrophes; the text is printable.</summary>
    public static void Single(ref Utf8Buffer output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'\'');
        for (var at = text.IndexOf('\''); at >= 0; at = text.IndexOf('\''))
        {
            output.Text(text[..at]);
            output.Ascii("''"u8);
            text = text[(at + 1)..];
        }

        output.Text(text);
        output.Byte((byte)'\'');
    }

    /// <summary>In double quotes; holds every text.</summary>
    public static void Double(ref Utf8Buffer output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'"');
        var start = 0;
        while (start < text.Length)
        {
            var run = RunLength(text, start);
            output.Text(text.Slice(start, run));
            start += run;
            if (start < text.Length)
            {
                Escape(ref output, text[start++]);
            }
        }

        output.Byte((byte)'"');
    }

    // How many characters from here need no escape.
    private static int RunLength(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; ; at++)
        {
            var next = text[at..].IndexOfAnyExcept(Direct);
            if (next < 0)
            {
                return text.Length - start;
            }

            at += next;
            if (!TextInspection.IsPrintable(text, at))
            {
                return at - start;
            }
        }
    }

    private static void Escape(ref Utf8Buffer output, char c)
    {
        switch (c)
        {
            case '"':
                output.Ascii("\\\""u8);
                break;
            case '\\':
                output.Ascii("\\\\"u8);
                break;
            case '\n':
                output.Ascii("\\n"u8);
                break;
            case '\r':
                output.Ascii("\\r"u8);
                break;
            case '\t':
                output.Ascii("\\t"u8);
                break;
            default:
                // Half of a surrogate pair has no form in UTF-8: the replacement character stands for it, as in .NET's encoder.
                Hex(ref output, char.IsSurrogate(c) ? '\uFFFD' : c);
                break;
        }
    }

    private static void Hex(ref Utf8Buffer output, char c)
    {
        output.Ascii("\\u"u8);
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            output.Byte("0123456789abcdef"u8[(c >> shift) & 0xF]);
        }
    }
}
