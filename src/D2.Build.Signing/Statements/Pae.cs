using System.Globalization;
using System.Text;

namespace D2.Build.Signing;

/// <summary>DSSE's pre-authentication encoding: the bytes that are signed.</summary>
public static class Pae
{
    /// <summary>Joins type and payload so that neither can be taken for part of the other.</summary>
    /// <param name="payloadType">The media type of the payload.</param>
    /// <param name="payload">The payload.</param>
    /// <returns><c>DSSEv1 &lt;length&gt; &lt;type&gt; &lt;length&gt; &lt;payload&gt;</c>; lengths are of bytes, in decimal.</returns>
    public static byte[] Encode(string payloadType, ReadOnlySpan<byte> payload)
    {
        var type = Encoding.UTF8.GetByteCount(payloadType);
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {type} {payloadType} {payload.Length} "));
        return [.. head, .. payload];
    }
}
