using D2.Build.Pipelines;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// Files that are part of the repository and written by builds. Only those that say themselves that they were generated are
/// touched, and a build whose result nobody commits only compares.
/// </summary>
/// <param name="wording">What is said of them.</param>
/// <param name="marker">The text near the beginning by which a generated file says so.</param>
/// <param name="files">The files, as the declarations give them.</param>
/// <param name="candidates">Every file that earlier declarations may have given, with the path that messages show.</param>
internal sealed class CommittedFiles(
    CommittedWording wording, byte[] marker, IReadOnlyList<CommittedContent> files, IReadOnlyList<(string Path, string Shown)> candidates)
{
    private const int MostBytes = 1024 * 1024;
    private const int MarkerWithin = 256;

    /// <summary>Files that would have to be overwritten and are not ours.</summary>
    public IEnumerable<Finding> Obstacles() => files
        .Where(file => File.Exists(file.Path) && !IsOurs(file.Path))
        .Select(file => new Finding(wording.Foreign, Severity.Error, $"{file.Shown} {wording.InTheWay}", file.Owner));

    /// <summary>What differs from the declarations.</summary>
    public IEnumerable<Finding> Compare()
    {
        foreach (var file in files)
        {
            if (!File.Exists(file.Path))
            {
                yield return Outdated($"{file.Shown} is missing", file.Owner);
            }
            else if (!IsSame(file))
            {
                yield return Outdated($"{file.Shown} {wording.Different}", file.Owner);
            }
        }

        foreach (var (path, shown) in Stale())
        {
            yield return Outdated($"{shown} {wording.Stale}", new(path, 1));
        }
    }

    /// <summary>Writes what changed and deletes what nothing stands for any more.</summary>
    public void Write()
    {
        foreach (var file in files.Where(file => !IsSame(file)))
        {
            ChangedFile.Write(file.Path, file.Content);
        }

        foreach (var file in files.Where(file => file.Mode == CommittedFileMode.Executable))
        {
            MakeExecutable(file.Path);
        }

        foreach (var (path, _) in Stale())
        {
            File.Delete(path);
        }
    }

    private static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | Execute);
        }
    }

    private bool IsOurs(string path) => Read(path).AsSpan() is var text && text[..Math.Min(text.Length, MarkerWithin)].IndexOf(marker) >= 0;

    private static bool IsSame(CommittedContent file) => File.Exists(file.Path) && Read(file.Path).SequenceEqual(file.Content);

    // Git may have put carriage returns in.
    private static byte[] Read(string path) => new FileInfo(path).Length > MostBytes ? [] : [.. File.ReadAllBytes(path).Where(b => b != '\r')];

    private Finding Outdated(string difference, SourceLocation place) =>
        new(wording.Outdated, Severity.Error, $"{difference}. {wording.Advice}", place);

    private (string Path, string Shown)[] Stale() =>
    [
        .. candidates
            .Where(candidate => File.Exists(candidate.Path) && !files.Any(file => string.Equals(file.Path, candidate.Path, StringComparison.Ordinal)))
            .Where(candidate => IsOurs(candidate.Path))
            .OrderBy(candidate => candidate.Path, StringComparer.Ordinal),
    ];
}
