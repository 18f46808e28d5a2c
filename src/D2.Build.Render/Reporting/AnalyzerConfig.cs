using System.Text.RegularExpressions;

namespace D2.Build.Render;

/// <summary>What one <c>.editorconfig</c> or global analyzer configuration says about the severities of codes.</summary>
internal sealed class AnalyzerConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    private readonly string folder;
    private readonly List<(Regex Files, string Code, string Severity)> entries = [];

    private AnalyzerConfig(string folder) => this.folder = folder;

    /// <summary>Whether it is for every file of the compilation, whatever their folders.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>Whether files further up do not count.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>The folder, with a slash at its end.</summary>
    public string Folder => folder;

    /// <summary>Reads a configuration.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="lines">Its lines.</param>
    public static AnalyzerConfig Read(string path, IEnumerable<string> lines)
    {
        var config = new AnalyzerConfig(Path.GetDirectoryName(path)!.Replace('\\', '/').TrimEnd('/') + "/");
        Regex? section = null;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';')))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                section = GlobPattern.ToRegex(line[1..^1]);
            }
            else if (line.Split('=', 2) is [var key, var value])
            {
                config.Add(section, key.Trim(), value.Trim());
            }
        }

        return config;
    }

    /// <summary>What it says about a code in a file; null where it says nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="file">The file's whole path, with slashes.</param>
    public string? Find(string code, string file)
    {
        var relative = IsGlobal ? file : file.StartsWith(folder, StringComparison.Ordinal) ? "/" + file[folder.Length..] : null;
        return relative is null
            ? null
            : entries.FindLast(entry => string.Equals(entry.Code, code, StringComparison.OrdinalIgnoreCase) && entry.Files.IsMatch(relative)).Severity;
    }

    private void Add(Regex? section, string key, string value)
    {
        var isTrue = string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
        IsGlobal |= section is null && isTrue && string.Equals(key, "is_global", StringComparison.OrdinalIgnoreCase);
        IsRoot |= section is null && isTrue && string.Equals(key, "root", StringComparison.OrdinalIgnoreCase);
        if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            && key.Length > Prefix.Length + Suffix.Length)
        {
            // What stands before all sections counts in a global configuration only.
            entries.Add((section ?? GlobPattern.ToRegex(IsGlobal ? "**" : ""), key[Prefix.Length..^Suffix.Length], value.ToLowerInvariant()));
        }
    }
}
