using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>What a run takes from its process.</summary>
/// <param name="Variable">The environment.</param>
/// <param name="Connect">Makes the registry client.</param>
internal sealed record Surroundings(Func<string, string?> Variable, Func<RegistryOptions, IRegistryClient> Connect);
