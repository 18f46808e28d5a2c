using System.Globalization;
using D2.Build.Testing;

namespace D2.Build.Benchmarks;

/// <summary>Cold runs of growing fleets, each in a process and a folder of its own.</summary>
internal static class Growth
{
    private static readonly (int Clusters, int Tenants)[] Shapes = [(3, 4), (100, 100), (300, 300), (1000, 1000)];

    public static async Task ReportAsync()
    {
        using var program = await ShippedProgram.CreateAsync();
        foreach (var (clusters, tenants) in Shapes)
        {
            using var folder = new TemporaryFolder();
            var result = await ProcessRunner.RunAsync(
                "dotnet", program.Command("cold", Text(clusters), Text(tenants), folder.Path), CancellationToken.None);
            Console.Write(result.Output + result.Error);
        }
    }

    // The program itself, whether it was started by its own executable or by `dotnet`.
    public static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" ? [typeof(Growth).Assembly.Location] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
