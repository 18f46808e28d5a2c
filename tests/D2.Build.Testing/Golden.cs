using System.Runtime.CompilerServices;
using Xunit;

namespace D2.Build.Testing;

/// <summary>
/// Compares text with a file beside the test, <c>_snapshots/&lt;test file&gt;.&lt;name&gt;.verified.&lt;extension&gt;</c>. What differs is
/// written as <c>.received.</c>; D2_UPDATE_SNAPSHOTS=1 accepts it.
/// </summary>
public static class Golden
{
    /// <summary>Fails unless the text is what the file holds.</summary>
    public static void Matches(string actual, string name, string extension = "yaml", [CallerFilePath] string testFile = "")
    {
        var folder = Path.Join(Path.GetDirectoryName(testFile), "_snapshots");
        var stem = Path.Join(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        if (Environment.GetEnvironmentVariable("D2_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(received, actual);
        }

        Assert.Equal(expected, actual);
        File.Delete(received);
    }
}
