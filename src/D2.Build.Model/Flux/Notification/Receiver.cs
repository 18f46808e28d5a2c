using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>A webhook that reconciles Flux objects when it is called (<c>notification.toolkit.fluxcd.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Receiver(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<ReceiverSpec>("notification.toolkit.fluxcd.io/v1", "Receiver", name, file, line);
