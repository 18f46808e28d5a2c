using System.Text;

namespace D2.Build.Registry;

/// <summary>The parameters of a challenge: <c>name=token</c> or <c>name="quoted \" text"</c>, separated by commas.</summary>
internal static class ChallengeParameters
{
    /// <summary>Reads them as far as they are well-formed; of two with one name the first counts.</summary>
    public static Dictionary<string, string> Parse(string text)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var position = 0; position < text.Length;)
        {
            var equals = text.IndexOf('=', position);
            if (equals < 0)
            {
                break;
            }

            var name = text[position..equals].Trim(' ', '\t', ',');
            position = equals + 1;
            parameters.TryAdd(name, Value(text, ref position));
        }

        return parameters;
    }

    private static string Value(string text, ref int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position < text.Length && text[position] == '"' ? Quoted(text, ref position) : Token(text, ref position);
    }

    private static string Token(string text, ref int position)
    {
        var end = text.IndexOf(',', position);
        var token = end < 0 ? text[position..] : text[position..end];
        position += token.Length;
        return token.Trim();
    }

    private static string Quoted(string text, ref int position)
    {
        var value = new StringBuilder();
        for (position++; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] == '\\' && position + 1 < text.Length)
            {
                position++;
            }

            value.Append(text[position]);
        }

        position++;
        return value.ToString();
    }
}
