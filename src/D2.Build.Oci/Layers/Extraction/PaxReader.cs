using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace D2.Build.Oci;

/// <summary>Reads pax records: <c>length key=value</c> and a line feed, one after the other.</summary>
internal static class PaxReader
{
    private const string SizeKey = "size";

    /// <summary>Path and size that the records set, or those given.</summary>
    public static (string? Path, long? Size) Read(ReadOnlySpan<byte> records, string? path, long? size)
    {
        while (records.Length > 0)
        {
            var (key, value) = Take(ref records);
            switch (key)
            {
                case PaxRecord.PathKey:
                    path = value;
                    break;
                case SizeKey:
                    size = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Damaged();
                    break;
                default:
                    // Times, owners and the like: nothing of them is unpacked.
                    break;
            }
        }

        return (path, size);
    }

    private static (string Key, string Value) Take(ref ReadOnlySpan<byte> records)
    {
        var space = records.IndexOf((byte)' ');
        if (space <= 0 || !int.TryParse(records[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length <= space + 1 || length > records.Length || records[length - 1] != (byte)'\n')
        {
            throw Damaged();
        }

        var record = records[(space + 1)..(length - 1)];
        records = records[length..];
        var equals = record.IndexOf((byte)'=');
        return equals > 0 && Utf8.IsValid(record)
            ? (Encoding.UTF8.GetString(record[..equals]), Encoding.UTF8.GetString(record[(equals + 1)..]))
            : throw Damaged();
    }

    private static LayerException Damaged() => TarReader.Malformed("has a damaged extended header");
}
