using System.Globalization;

namespace D2.Build.Rules;

/// <summary>One comparison of a range as the span of versions it allows.</summary>
internal static class VersionReader
{
    /// <returns>The span; null for what cannot be read.</returns>
    public static VersionSpan? Comparison(string text)
    {
        var operation = new string([.. text.TakeWhile(c => "=!<>~^".IndexOf(c) >= 0)]);
        if (Parts(text.Substring(operation.Length)) is not { } parts)
        {
            return null;
        }

        var from = new Version(At(parts, 0), At(parts, 1), At(parts, 2));
        return operation switch
        {
            "" or "=" => new(from, After(parts)),
            "!=" => VersionSpan.All,
            ">" => new(After(parts) ?? from, null),
            ">=" or "=>" => new(from, null),
            "<" => new(VersionSpan.All.From, from),
            "<=" or "=<" => new(VersionSpan.All.From, After(parts)),
            "~" or "~>" => new(from, After([.. parts.Take(2)])),
            "^" => new(from, AfterCaret(parts)),
            _ => null,
        };
    }

    /// <summary>The numbers before the first wildcard; null for what is no version.</summary>
    private static int[]? Parts(string version)
    {
        var core = version.TrimStart('v').Split('-', '+')[0];
        var parts = new List<int>();
        foreach (var part in core.Split('.'))
        {
            if (part is "x" or "X" or "*")
            {
                return [.. parts];
            }

            if (parts.Count == 3 || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == int.MaxValue)
            {
                return null;
            }

            parts.Add(number);
        }

        return [.. parts];
    }

    private static int At(int[] parts, int index) => index < parts.Length ? parts[index] : 0;

    /// <summary>The first version that the given numbers do not begin.</summary>
    private static Version? After(int[] parts) => parts switch
    {
        [] => null,
        [var major] => new(major + 1, 0, 0),
        [var major, var minor] => new(major, minor + 1, 0),
        [var major, var minor, var patch, ..] => new(major, minor, patch + 1),
    };

    // The first number that is not zero stays.
    private static Version? AfterCaret(int[] parts)
    {
        var fixedParts = Array.FindIndex(parts, part => part != 0);
        return After([.. parts.Take(fixedParts < 0 ? parts.Length : fixedParts + 1)]);
    }
}
