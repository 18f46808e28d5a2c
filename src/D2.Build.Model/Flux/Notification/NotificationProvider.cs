using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// A service that alerts are sent to: the kind <c>Provider</c> (<c>notification.toolkit.fluxcd.io/v1beta3</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class NotificationProvider(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<NotificationProviderSpec>("notification.toolkit.fluxcd.io/v1beta3", "Provider", name, file, line);
