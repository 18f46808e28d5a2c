namespace D2.Build.Cli;

/// <summary>
/// Completion scripts. Each asks the program itself, so that what is completed is what the installed version parses: the
/// directive <c>[suggest:position]</c> of System.CommandLine prints a candidate per line. Where there is none, the shell offers files.
/// </summary>
internal static class ShellScripts
{
    /// <summary>The shells there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    public static string For(string shell)
    {
        var name = $"D2.Build.Cli.Shells.d2.{shell}";
        using var stream = typeof(ShellScripts).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no script for it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
