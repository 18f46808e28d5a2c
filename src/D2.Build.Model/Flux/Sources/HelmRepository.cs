using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>A repository of Helm charts, by index or in an OCI registry (<c>source.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class HelmRepository(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<HelmRepositorySpec>("source.toolkit.fluxcd.io/v1", "HelmRepository", name, file, line);
