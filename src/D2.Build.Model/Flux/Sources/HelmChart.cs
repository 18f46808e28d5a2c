using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>A Helm chart that source-controller fetches or packs from a source (<c>source.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class HelmChart(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<HelmChartSpec>("source.toolkit.fluxcd.io/v1", "HelmChart", name, file, line);
