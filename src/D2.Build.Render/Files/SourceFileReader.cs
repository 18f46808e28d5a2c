using D2.Build.Rules;

namespace D2.Build.Render;

/// <summary>Reads the files that declarations name, each once, and keeps their paths for the build to watch.</summary>
internal sealed class SourceFileReader(SourcePaths paths) : ISourceFiles
{
    private const long LargestFile = 10 * 1024 * 1024;

    private readonly SortedDictionary<string, SourceFile?> files = new(StringComparer.Ordinal);

    /// <summary>The files that were asked for, whether or not they are there.</summary>
    public IEnumerable<string> Asked => files.Keys;

    public SourceFile Read(string path, SourceLocation from)
    {
        var full = FullPath(path, from);
        if (files.GetValueOrDefault(full) is { } known)
        {
            return known;
        }

        files[full] = null;
        var file = new SourceFile(full, Content(path, full));
        files[full] = file;
        return file;
    }

    public IReadOnlyList<string> List(string folder, SourceLocation from)
    {
        var full = FullPath(folder, from);
        if (!Directory.Exists(full))
        {
            throw Missing(folder, full);
        }

        return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(full, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private static byte[] Content(string path, string full)
    {
        try
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > LargestFile)
            {
                throw new SourceFileException(new(
                    Codes.InputFileTooLarge, $"'{path}' has {stream.Length} bytes, more than the {LargestFile} that are read. Split it, or leave it out."));
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceFileException(new(Codes.InvalidInputFile, $"'{path}' cannot be read: {exception.Message}"));
        }
    }

    private static SourceFileException Missing(string path, string full) => new(new(
        Codes.MissingInputFile, $"'{path}' is not there: {full}. The path is relative to the C# file that names it."));

    private string FullPath(string path, SourceLocation from)
    {
        var folder = Path.GetDirectoryName(paths.Resolve(from).File) ?? "";
        return Path.GetFullPath(Path.Join(Path.IsPathRooted(path) ? "" : folder, path));
    }
}
