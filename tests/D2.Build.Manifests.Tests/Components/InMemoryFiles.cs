using System.Text;
using D2.Build.Rules;

namespace D2.Build.Manifests.Tests.Components;

/// <summary>Files in memory, by their declared paths.</summary>
internal sealed class InMemoryFiles : Dictionary<string, string>, ISourceFiles
{
    public SourceFile Read(string path, SourceLocation from) => TryGetValue(path, out var text)
        ? new(path, Encoding.UTF8.GetBytes(text))
        : throw new SourceFileException(new(Codes.MissingInputFile, $"{path} is not there."));

    public IReadOnlyList<string> List(string folder, SourceLocation from) =>
        [.. Keys.Where(key => key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(key => key[(folder.Length + 1)..]).Order(StringComparer.Ordinal)];
}
