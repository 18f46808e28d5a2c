using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// Objects that Flux Operator makes from templates, once per set of inputs, and keeps applied
/// (<c>fluxcd.controlplane.io/v1</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ResourceSet(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ResourceSetSpec>("fluxcd.controlplane.io/v1", "ResourceSet", name, file, line);
