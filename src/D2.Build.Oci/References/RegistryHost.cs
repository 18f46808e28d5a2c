using System.Globalization;
using System.Net;

namespace D2.Build.Oci;

/// <summary>The host of a registry: a name with a dot, <c>localhost</c>, an address, or any of them with a port.</summary>
internal static class RegistryHost
{
    private const int MaxLabel = 63;

    public static bool IsValid(string text)
    {
        var (host, port) = Split(text);
        return (port is null || IsPort(port)) && (IsBracketed(host) || (IsDomain(host) && IsNotARepository(host, port)));
    }

    private static (string Host, string? Port) Split(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon < 0 || text.EndsWith(']') ? (text, null) : (text[..colon], text[(colon + 1)..]);
    }

    private static bool IsPort(string text) =>
        text.All(char.IsAsciiDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and <= ushort.MaxValue;

    private static bool IsBracketed(string text) =>
        text is ['[', .. var address, ']'] && !address.Contains('%', StringComparison.Ordinal)
        && IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily is System.Net.Sockets.AddressFamily.InterNetworkV6;

    private static bool IsDomain(string text) => text.Split('.').All(label =>
        label is { Length: > 0 and <= MaxLabel } && label[0] != '-' && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    // "acme/fleet" names no registry: its first part would be one of Docker Hub's.
    private static bool IsNotARepository(string host, string? port) =>
        port is not null || host.Contains('.', StringComparison.Ordinal) || string.Equals(host, "localhost", StringComparison.Ordinal);
}
