using System.Text;

namespace D2.Build.Oci;

/// <summary>Writes headers with nothing in them of the machine, the user or the time.</summary>
internal static class UstarHeader
{
    private const int FileMode = 0x1A4;   // 0644
    private const int FolderMode = 0x1ED; // 0755
    private const int NameLength = 100;
    private const int PrefixLength = 155;

    /// <summary>Fills a header.</summary>
    /// <param name="header">One block.</param>
    /// <param name="path">The path; one that does not fit is cut, for a pax header names it in full.</param>
    /// <param name="size">The size of the content.</param>
    /// <param name="type">The type flag.</param>
    public static void Write(Span<byte> header, string path, long size, byte type)
    {
        header.Clear();
        if (TrySplit(path, out var prefix, out var name))
        {
            Encoding.ASCII.GetBytes(prefix, header[TarFormat.Prefix]);
            Encoding.ASCII.GetBytes(name, header[TarFormat.Name]);
        }
        else
        {
            WriteCut(header[TarFormat.Name], path);
        }

        WriteOctal(header[TarFormat.Mode], type == TarEntryType.Folder ? FolderMode : FileMode);
        WriteOctal(header[TarFormat.UserId], 0);
        WriteOctal(header[TarFormat.GroupId], 0);
        WriteOctal(header[TarFormat.Size], size);
        WriteOctal(header[TarFormat.ModifiedTime], 0);
        header[TarFormat.TypeFlag] = type;
        "ustar\000"u8.CopyTo(header[TarFormat.Magic]);
        WriteOctal(header[TarFormat.DeviceMajor], 0);
        WriteOctal(header[TarFormat.DeviceMinor], 0);
        WriteChecksum(header);
    }

    /// <summary>Whether a path fits into the header's two fields.</summary>
    public static bool Fits(string path) => TrySplit(path, out _, out _);

    private static bool TrySplit(string path, out string prefix, out string name)
    {
        (prefix, name) = ("", path);
        if (!Ascii.IsValid(path))
        {
            return false;
        }

        if (path.Length <= NameLength)
        {
            return true;
        }

        var slash = path.LastIndexOf('/', Math.Min(path.Length - 1, PrefixLength));
        if (slash <= 0 || path.Length - slash - 1 > NameLength)
        {
            return false;
        }

        (prefix, name) = (path[..slash], path[(slash + 1)..]);
        return true;
    }

    private static void WriteCut(Span<byte> field, string path)
    {
        for (var i = 0; i < Math.Min(path.Length, field.Length); i++)
        {
            field[i] = char.IsAscii(path[i]) ? (byte)path[i] : (byte)'_';
        }
    }

    // Digits to the end of the field, which is a zero byte.
    private static void WriteOctal(Span<byte> field, long value)
    {
        for (var i = field.Length - 2; i >= 0; i--)
        {
            field[i] = (byte)('0' + (value & 7));
            value >>= 3;
        }
    }

    // The one field that ends with a zero byte and a space.
    private static void WriteChecksum(Span<byte> header)
    {
        var sum = TarFormat.ChecksumOf(header);
        var field = header[TarFormat.Checksum];
        WriteOctal(field[..^1], sum);
        field[^1] = (byte)' ';
    }
}
