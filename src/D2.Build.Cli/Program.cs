using D2.Build.Registry;
using D2.Build.Registry.Clouds;

namespace D2.Build.Cli;

/// <summary>The program <c>d2</c>.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => D2Command
        .Create(new(Environment.GetEnvironmentVariable, Connect))
        .Parse(arguments, LineSeparatedArguments.Configuration)
        .InvokeAsync();

    // What the user logged in with, else what the cloud gives to this machine.
    private static RegistryClient Connect(RegistryOptions options) =>
        new(options with { Credentials = CredentialSources.FirstOf(CredentialSources.Default(), CloudCredentials.Default()) });
}
