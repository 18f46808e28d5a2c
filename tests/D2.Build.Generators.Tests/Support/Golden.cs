using System.Reflection;

namespace D2.Build.Generators.Tests.Support;

/// <summary>Compares a text with the committed one. D2_UPDATE_SNAPSHOTS=1 writes it instead.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "D2Root").Value!,
        "tests", "D2.Build.Generators.Tests", "_snapshots");

    public static void Match(string name, string text)
    {
        var path = Path.Combine(Folder, $"{name}.verified.cs");
        if (Environment.GetEnvironmentVariable("D2_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; D2_UPDATE_SNAPSHOTS=1 writes it.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
