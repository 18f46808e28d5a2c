using System.Globalization;
using System.Text;

namespace D2.Build.Oci;

/// <summary>The one extended record that is ever written: a path that does not fit into a ustar header.</summary>
internal static class PaxRecord
{
    /// <summary>The name of the entry that holds the record: fixed, for it is seen by old readers only.</summary>
    public const string EntryName = "PaxHeaders.0/path";

    public const string PathKey = "path";

    /// <summary>The record: its own length in decimal, a space, key=value, and a line feed.</summary>
    public static byte[] Of(string path)
    {
        var rest = $" {PathKey}={path}\n";
        var restLength = Encoding.UTF8.GetByteCount(rest);
        var length = restLength + Digits(restLength);

        // One more digit in the length may lengthen the record.
        length = restLength + Digits(length);
        return Encoding.UTF8.GetBytes(length.ToString(CultureInfo.InvariantCulture) + rest);

        static int Digits(int value) => value.ToString(CultureInfo.InvariantCulture).Length;
    }
}
