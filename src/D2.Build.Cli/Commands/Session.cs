using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>One run of a verb.</summary>
/// <param name="Report">Takes what it says.</param>
/// <param name="Registry">The way to repositories.</param>
/// <param name="Variable">The environment.</param>
internal sealed record Session(Report Report, IRegistryClient Registry, Func<string, string?> Variable);
