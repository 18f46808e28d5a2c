using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// A folder of a source that kustomize-controller builds, substitutes and applies
/// (<c>kustomize.toolkit.fluxcd.io/v1</c>). Named so because a <c>kustomization.yaml</c> has the same kind.
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class FluxKustomization(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<FluxKustomizationSpec>("kustomize.toolkit.fluxcd.io/v1", "Kustomization", name, file, line);
