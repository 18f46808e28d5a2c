using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>The program <c>d2</c>.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => D2Command
        .Create(new(Environment.GetEnvironmentVariable, options => new RegistryClient(options)))
        .Parse(arguments, LineSeparatedArguments.Configuration)
        .InvokeAsync();
}
