namespace D2.Build.Manifests.Yaml;

/// <summary>Texts of ResourceSet templates that hold <c>&lt;&lt; … &gt;&gt;</c>.</summary>
internal static class Placeholders
{
    /// <summary>
    /// Whether the text can become a number, boolean or date once its placeholders are replaced: nothing stands around them,
    /// or only what numbers are made of.
    /// </summary>
    public static bool DecideTypeOf(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var start = text.IndexOf("<<", StringComparison.Ordinal);
            var outside = start < 0 ? text : text[..start];
            if (!OtherTypes.CanBe(outside))
            {
                return false;
            }

            var end = start < 0 ? -1 : text[start..].IndexOf(">>", StringComparison.Ordinal);
            if (end < 0)
            {
                return true;
            }

            text = text[(start + end + 2)..];
        }
    }
}
