using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>Picks the newest tag of an image repository (<c>image.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ImagePolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ImagePolicySpec>("image.toolkit.fluxcd.io/v1", "ImagePolicy", name, file, line);
