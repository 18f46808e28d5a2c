namespace D2.Build.Oci;

/// <summary>Foreign text in messages: short, and on one line.</summary>
internal static class Shown
{
    private const int Length = 120;

    public static string Text(string? text)
    {
        var cut = text is null ? "" : text.Length <= Length ? text : string.Concat(text.AsSpan(0, Length), "…");
        return string.Concat(cut.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
