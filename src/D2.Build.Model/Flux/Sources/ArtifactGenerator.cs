using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>Composes new artifacts out of parts of other sources (<c>source.extensions.fluxcd.io/v1beta1</c>, source-watcher).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ArtifactGenerator(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ArtifactGeneratorSpec>("source.extensions.fluxcd.io/v1beta1", "ArtifactGenerator", name, file, line);
