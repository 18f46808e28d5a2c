using System.Text;

namespace D2.Build.Registry;

/// <summary>Text of strangers, made fit for one line of a message.</summary>
internal static class RegistryText
{
    private const int MaxLength = 300;

    /// <summary>Without control characters and line ends, shortened.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= MaxLength)
            {
                return line.Append('…').ToString();
            }

            line.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }

    /// <summary>An address without what may be secret in it: the query, often a signature.</summary>
    public static string Shown(Uri address) => $"{address.Scheme}://{address.Authority}{address.AbsolutePath}";
}
