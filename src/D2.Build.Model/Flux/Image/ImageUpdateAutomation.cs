using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>Commits new image tags to a Git repository (<c>image.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ImageUpdateAutomation(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ImageUpdateAutomationSpec>("image.toolkit.fluxcd.io/v1", "ImageUpdateAutomation", name, file, line);
