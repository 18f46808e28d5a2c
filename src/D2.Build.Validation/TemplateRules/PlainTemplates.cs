using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// The texts that almost all templates consist of: inputs alone or quoted, all of them known and harmless. They are told
/// from the rest without reading them as templates and without allocating.
/// </summary>
internal static class PlainTemplates
{
    private const string Open = "<< inputs.";
    private const string Close = " >>";
    private const string Quoted = " | quote >>";

    /// <summary>Whether there is nothing to find in the text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text, InputSets sets)
    {
        if (sets.AreOpen)
        {
            return false;
        }

        var rest = text;
        for (var open = rest.IndexOf("<<"); open >= 0; open = rest.IndexOf("<<"))
        {
            rest = rest[open..];
            var name = NameIn(rest);
            var end = rest[(Open.Length + name.Length)..];
            var isQuoted = end.StartsWith(Quoted);
            if (name.IsEmpty || !(isQuoted || end.StartsWith(Close)) || !AreHarmless(name, sets, isQuoted))
            {
                return false;
            }

            rest = end[(isQuoted ? Quoted.Length : Close.Length)..];
        }

        return true;
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Open))
        {
            return [];
        }

        var length = 0;
        var name = text[Open.Length..];
        while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == '_'))
        {
            length++;
        }

        return name[..length];
    }

    private static bool AreHarmless(ReadOnlySpan<char> name, InputSets sets, bool isQuoted)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            if (sets.ValueOf(i, name) is not Scalar value || !(isQuoted || SafeText.StaysText(value.Text)))
            {
                return false;
            }
        }

        return sets.Count > 0;
    }
}
