using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// A release of a Helm chart that helm-controller installs, upgrades, tests and repairs
/// (<c>helm.toolkit.fluxcd.io/v2</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class HelmRelease(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<HelmReleaseSpec>("helm.toolkit.fluxcd.io/v2", "HelmRelease", name, file, line);
