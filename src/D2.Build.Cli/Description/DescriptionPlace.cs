namespace D2.Build.Cli;

/// <summary>Where the description is that nobody named: in this folder, or where <c>dotnet build</c> of the project here wrote it.</summary>
internal static class DescriptionPlace
{
    /// <summary>The name of the file.</summary>
    public const string Name = "d2.json";

    /// <summary>The file in the folder, else that of the latest build under <c>bin</c>, else where the file would have to be.</summary>
    /// <param name="folder">The folder to look in; empty for the current one.</param>
    public static string In(string folder) => Here(folder) ?? Built(folder) ?? Path.Join(folder, Name);

    private static string? Here(string folder) => File.Exists(Path.Join(folder, Name)) ? Path.Join(folder, Name) : null;

    // bin/<configuration>/<framework>[/<runtime>]: not deeper, where publishing copies it.
    private static string? Built(string folder)
    {
        var bin = Path.Join(folder, "bin");
        return !Directory.Exists(bin)
            ? null
            : Directory.EnumerateFiles(bin, Name, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 })
                .OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(file => file, StringComparer.Ordinal).FirstOrDefault();
    }
}
