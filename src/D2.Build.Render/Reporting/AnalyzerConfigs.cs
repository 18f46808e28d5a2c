using D2.Build.Rules;

namespace D2.Build.Render;

/// <summary>The severities that <c>.editorconfig</c> and global analyzer configurations give to codes, for each source file.</summary>
internal sealed class AnalyzerConfigs
{
    // From the least to the most specific: later ones win.
    private readonly AnalyzerConfig[] configs;

    /// <summary>Reads configurations; one that is not there says nothing.</summary>
    /// <param name="files">Their paths.</param>
    public AnalyzerConfigs(IEnumerable<string> files)
        : this(files.Where(File.Exists).Select(file => AnalyzerConfig.Read(Path.GetFullPath(file), File.ReadLines(file))))
    {
    }

    /// <summary>Puts configurations into order.</summary>
    /// <param name="configs">The configurations.</param>
    public AnalyzerConfigs(IEnumerable<AnalyzerConfig> configs) =>
        this.configs = [.. configs.OrderByDescending(config => config.IsGlobal).ThenBy(config => config.Folder.Length)];

    /// <summary>No configuration.</summary>
    public static AnalyzerConfigs None { get; } = new(Enumerable.Empty<AnalyzerConfig>());

    /// <summary>The severity of a code in a file.</summary>
    /// <param name="code">The code.</param>
    /// <param name="severity">Its severity where no configuration has another one.</param>
    /// <param name="file">The file's whole path; empty for what has none, which global configurations decide.</param>
    /// <returns>The severity; null where it is not wanted.</returns>
    public Severity? Of(string code, Severity severity, string file)
    {
        var path = file.Replace('\\', '/');
        string? found = null;
        foreach (var config in configs)
        {
            if (config.IsRoot && !config.IsGlobal && path.StartsWith(config.Folder, StringComparison.Ordinal))
            {
                found = null;
            }

            found = config.Find(code, path) ?? found;
        }

        return found switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Info,
            "silent" or "none" => null,
            _ => severity,
        };
    }
}
