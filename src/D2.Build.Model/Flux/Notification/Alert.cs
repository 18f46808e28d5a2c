using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>Sends the events of Flux objects to a provider (<c>notification.toolkit.fluxcd.io/v1beta3</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Alert(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<AlertSpec>("notification.toolkit.fluxcd.io/v1beta3", "Alert", name, file, line);
