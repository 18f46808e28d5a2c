using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// Inputs for ResourceSets that Flux Operator finds on the cluster or asks another system for: branches, tags, pull
/// requests, artifacts (<c>fluxcd.controlplane.io/v1</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ResourceSetInputProvider(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ResourceSetInputProviderSpec>("fluxcd.controlplane.io/v1", "ResourceSetInputProvider", name, file, line);
