namespace D2.Build.Tasks;

/// <summary>
/// The form of the lines by which the rendering program talks to the build:
/// <c>##d2 kind⇥field⇥field…</c>. Anything else on its output comes from the declarations.
/// </summary>
internal static class ProtocolText
{
    private const string Mark = "##d2 ";

    /// <summary>The fields, the kind first; the last one takes what is left. Null if it is no such line or has too few.</summary>
    public static string[]? Fields(string line, int count)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var fields = line.Substring(Mark.Length).Split(['\t'], count);
        return fields.Length == count ? fields : null;
    }
}
