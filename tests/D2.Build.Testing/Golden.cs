using System.Runtime.CompilerServices;

namespace D2.Build.Testing;

/// <summary>Compares text with a file beside the test: <c>_snapshots/&lt;TestClass&gt;.&lt;name&gt;.verified.yaml</c>.</summary>
public static class Golden
{
    private const string UpdateSwitch = "D2_UPDATE_SNAPSHOTS";

    /// <summary>
    /// Fails where the file is missing or differs, and leaves the text beside it as <c>.received</c>. With the variable
    /// D2_UPDATE_SNAPSHOTS set to 1 it writes the file instead.
    /// </summary>
    /// <param name="actual">The text; compared byte for byte.</param>
    /// <param name="extension">What kind of text it is, without dot.</param>
    /// <param name="file">Filled in by the compiler: its folder and name say where the snapshot is.</param>
    /// <param name="name">Filled in by the compiler: the test's name.</param>
    /// <exception cref="GoldenMismatchException">The file is missing or differs.</exception>
    public static void Matches(
        string actual, string extension = "yaml", [CallerFilePath] string file = "", [CallerMemberName] string name = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(RepositoryPaths.OfSource(file))!, "_snapshots", $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        Compare(actual, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    /// <summary>As <see cref="Matches"/>, with a file of the repository that is made from what it documents.</summary>
    /// <param name="actual">The text; compared byte for byte.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    /// <exception cref="GoldenMismatchException">The file is missing or differs.</exception>
    public static void IsFile(string actual, string path)
    {
        var file = Path.Join(RepositoryPaths.Root, path);
        Compare(actual, file, Path.ChangeExtension(file, ".received" + Path.GetExtension(file)));
    }

    private static void Compare(string actual, string verified, string received)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
        if (string.Equals(Environment.GetEnvironmentVariable(UpdateSwitch), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new GoldenMismatchException(expected is null
            ? $"There is no {verified}. Read {received}; if it is right, run again with {UpdateSwitch}=1."
            : $"{verified} differs from {received} {FirstDifference(expected, actual)}. If it is right, run again with {UpdateSwitch}=1.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(old.Length, now.Length))
            .FirstOrDefault(i => !string.Equals(old[i], now[i], StringComparison.Ordinal), Math.Min(old.Length, now.Length));
        return $"in line {line + 1}:\n- {At(old, line)}\n+ {At(now, line)}\n";

        static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(no such line)";
    }
}
