using Xunit;

namespace D2.Build.Testing;

/// <summary>The real tools that build/peers.sh fetches.</summary>
public static class Peers
{
    /// <summary>The path of a tool. Without it the test is skipped; in CI it fails.</summary>
    public static string Require(string tool) => RequirePath(tool, Path.Join("usr", "bin", tool));

    /// <summary>The folder of a package for Node. Without it the test is skipped; in CI it fails.</summary>
    public static string RequireModule(string name) => RequirePath(name, Path.Join("node_modules", name));

    /// <summary>The path of another file of a package, from the folder of the tools. Without it the test is skipped; in CI it fails.</summary>
    public static string RequireFile(string package, string path) => RequirePath(package, path);

    private static string RequirePath(string tool, string relative)
    {
        var path = Path.Join(RepositoryPaths.Root, ".tools", relative);
        if (!Path.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{tool} is missing; build/peers.sh fetches it.");
            Assert.Skip($"{tool} is not on this machine; build/peers.sh fetches it where the packages of Debian and npm can be had.");
        }

        return path;
    }
}
