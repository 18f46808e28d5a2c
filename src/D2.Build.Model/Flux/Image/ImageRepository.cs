using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>An image repository whose tags image-reflector-controller keeps in view (<c>image.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ImageRepository(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ImageRepositorySpec>("image.toolkit.fluxcd.io/v1", "ImageRepository", name, file, line);
