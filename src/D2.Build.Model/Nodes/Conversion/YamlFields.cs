using System.Globalization;
using D2.Build.Yaml;

namespace D2.Build;

/// <summary>Finds fields in YAML by their paths as findings name them.</summary>
internal static class YamlFields
{
    /// <summary>The line of a field, from one; that of the nearest field around one that is not there.</summary>
    /// <param name="root">The object.</param>
    /// <param name="path">The path, such as <c>spec.template['a.b'].items[2]</c>; the brackets around a key may be left out.</param>
    public static int LineOf(YamlMapping root, string path)
    {
        var (node, line) = ((YamlNode)root, root.Start.Line);
        var rest = path;
        while (rest.Length > 0 && Step(node, rest) is { } step)
        {
            (node, line, rest) = (step.Value, step.Line, rest[step.Length..].TrimStart('.'));
        }

        return line;
    }

    private static (YamlNode Value, int Line, int Length)? Step(YamlNode node, string path) => node switch
    {
        YamlMapping mapping => Member(mapping, path),
        YamlSequence sequence => Item(sequence, path),
        _ => null,
    };

    // The longest of several: keys may have dots in them.
    private static (YamlNode Value, int Line, int Length)? Member(YamlMapping mapping, string path)
    {
        (YamlNode Value, int Line, int Length)? found = null;
        foreach (var (key, value) in mapping)
        {
            var length = LengthOf(key.Text, path);
            if (length > (found?.Length ?? 0))
            {
                found = (value, key.Start.Line, length);
            }
        }

        return found;
    }

    private static int LengthOf(string key, string path)
    {
        var quoted = $"['{key}']";
        return path.StartsWith(quoted, StringComparison.Ordinal) ? quoted.Length
            : path.StartsWith(key, StringComparison.Ordinal) && (path.Length == key.Length || path[key.Length] is '.' or '[') ? key.Length
            : 0;
    }

    private static (YamlNode Value, int Line, int Length)? Item(YamlSequence sequence, string path)
    {
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path[0] == '[' && end > 0 && int.TryParse(path.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < sequence.Count
            ? (sequence[index], sequence[index].Start.Line, end + 1)
            : null;
    }
}
