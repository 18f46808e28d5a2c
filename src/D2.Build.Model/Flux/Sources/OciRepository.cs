using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// An OCI artifact that source-controller pulls, verifies and offers to Kustomizations and HelmReleases
/// (<c>source.toolkit.fluxcd.io/v1</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class OciRepository(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<OciRepositorySpec>("source.toolkit.fluxcd.io/v1", "OCIRepository", name, file, line);
