using Xunit;

namespace D2.Build.Testing;

/// <summary>The real tools that build/peers.sh fetches.</summary>
public static class Peers
{
    /// <summary>The path of a tool. Without it the test is skipped; in CI it fails.</summary>
    public static string Require(string tool)
    {
        var path = Path.Join(RepositoryPaths.Root, ".tools", "usr", "bin", tool);
        if (!File.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{tool} is missing; build/peers.sh fetches it.");
            Assert.Skip($"{tool} is not on this machine; build/peers.sh fetches it where Debian packages can be had.");
        }

        return path;
    }
}
