using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>Response files of the build: one argument per line, as it is, so that nothing needs quotes.</summary>
internal static class LineSeparatedArguments
{
    public static ParserConfiguration Configuration { get; } = new() { ResponseFileTokenReplacer = Read };

    private static bool Read(string path, out IReadOnlyList<string>? arguments, out string? error)
    {
        try
        {
            (arguments, error) = (File.ReadAllLines(path), null);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            (arguments, error) = (null, $"The response file '{path}' cannot be read: {exception.Message}");
            return false;
        }
    }
}
