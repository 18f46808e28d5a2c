using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>An artifact that another controller, such as source-watcher, makes and serves (<c>source.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ExternalArtifact(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ExternalArtifactSpec>("source.toolkit.fluxcd.io/v1", "ExternalArtifact", name, file, line);
