using System.Globalization;
using System.Text;

namespace D2.Build.Testing.Sigstore;

/// <summary>Checkpoints as signed notes.</summary>
internal static class StandInNote
{
    internal static string Sign(string origin, string name, int size, byte[] root, byte[] logId, Func<byte[], byte[]> sign)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{origin}\n{size}\n{Convert.ToBase64String(root)}\n");
        byte[] signature = [.. logId[..4], .. sign(Encoding.UTF8.GetBytes(text))];
        return $"{text}\n\u2014 {name} {Convert.ToBase64String(signature)}\n";
    }
}
